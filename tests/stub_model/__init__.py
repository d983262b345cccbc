"""The model for trying out: it speaks as OpenAI does, and fails when told to."""
