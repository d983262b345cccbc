"""What the model for trying out says: one module for each task, named as its prompt.

A module has `reply(material, language)`, which gives the fields of a structured answer or a text, and may have
`reply_text(material, language)` for an answer in words. `material` is what stood inside the fence, `language` "nl" or "en".
"""
