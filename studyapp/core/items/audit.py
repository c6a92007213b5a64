"""stub"""
from studyapp.core.items.item import Item
from studyapp.core.article import Article
def is_sound(item: Item, article: Article) -> bool:
    return True
