"""What a person does with the program, without a window: each act is one transaction and tells what it changed.

Nothing heavy is imported here before it is used, so a window can be shown first.
"""
