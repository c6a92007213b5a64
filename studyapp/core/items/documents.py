"""Which document an article is, by its title or by how it greets its listeners: who speaks where nobody is named."""

from __future__ import annotations

import re

_HEAD = 600
_DOCUMENT = re.compile(
    r"(?:政府工作(?=报告)|工作(?=报告))?(?P<noun>报告|公报|意见|决定|决议|通知|规划|纲要|方案|讲话|说明|规定|条例|办法)"
    r"(?:（[^（）]{1,24}）)?$"
)
_VERBS = {"规定": "明确", "条例": "规定", "办法": "规定"}
_REPORTS_TO_A_CONGRESS = re.compile(
    "向大会(?:报告|作)政府工作|代表[^，。]{0,12}政府[^。]{0,12}向大会(?:报告工作|作(?:工作)?报告)"
)
_HELD = re.compile(
    r"(?P<year>20\d\d)年\d{1,2}月\d{1,2}日在(?:[\u4e00-\u9fff]{2,8}?[省市州盟])?"
    r"(?P<place>[\u4e00-\u9fff]{2,8}?[省市区县镇乡旗州盟])第[\u4e00-\u9fff]{1,4}届人民代表大会"
)
"""Where and when a report was given, in the line under its title."""
_SAYINGS = re.compile("(?:会议|全会|大会|公报|书记|主席|总理|[省市区县镇部]长)(?:指出|强调|要求|认为|提出)")
_MOST_SAYINGS = 2


def speaker(title: str, text: str) -> str:
    """ "报告指出" for a report, "通知指出" for a notice …, in Simplified; empty for news of what others said.

    Only for an article that is the document itself: its title ends with what it is, or it reports to a congress, and
    the text hardly has anybody speak.
    """
    if len(_SAYINGS.findall(text)) > _MOST_SAYINGS:
        return ""
    if match := _DOCUMENT.search(title):
        noun = match["noun"]
        words = "政府工作报告" if title[match.start() :].startswith("政府工作") and noun == "报告" else noun
        if words != noun and (held := _HELD.search(text[:_HEAD])):
            words = f"{held['place']}{held['year']}年{words}"
        return words + _VERBS.get(noun, "指出")
    return "政府工作报告指出" if _REPORTS_TO_A_CONGRESS.search(text[:_HEAD]) else ""
