"""The language model behind one small face: the only place that knows `openai`."""
