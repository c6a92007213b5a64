"""Invented web pages around a given article: what stands on one beside it, and how its paragraphs may be marked up."""

from __future__ import annotations

from collections.abc import Callable, Sequence

TITLE = "县委十三届八次全会举行"
_PLACES = ("首页", "要闻", "政务公开", "办事服务", "互动交流", "走进云岫", "专题专栏", "网上信访")
MENU = "".join(f'<li><a href="/{number}.html">{place}</a></li>' for number, place in enumerate(_PLACES))
ADVERTISEMENT = "<p>买房就选云岫花园，精装现房，低首付，着力打造品质生活，到2029年全部交付！</p>"
COMMENTS = "".join(
    f'<div class="comment"><b>网友{number}</b>：我认为要坚持灌水、聚焦沙发，着力打造热评，到2099年建成水楼。</div>'
    for number in range(12)
)

MARKUPS: dict[str, Callable[[Sequence[str]], str]] = {
    "paragraphs": lambda lines: "\n".join(f'<p style="text-indent: 2em">　　{line}</p>' for line in lines),
    "breaks": lambda lines: "<br>\n<br />\n".join(f"&nbsp;&nbsp;&nbsp;&nbsp;{line}" for line in lines),
    "divisions": lambda lines: "".join(f"<div>{line}</div>" for line in lines),
    "spans": lambda lines: "".join(
        f'<p><span><span style="font-size:16pt">{line[:9]}</span><b>{line[9:12]}</b>{line[12:]}</span></p>'
        for line in lines
    ),
    "sections": lambda lines: "".join(f"<section><section><p>{line}</p></section></section>" for line in lines),
    "one cell": lambda lines: f"<table><tr><td>{''.join(f'<p>{line}</p>' for line in lines)}</td></tr></table>",
    "old": lambda lines: "".join(f"<P><FONT face=宋体 size=3>{line}" for line in lines),
}


def government_page(article: str, *, charset: str = "gb2312", container: str = 'class="TRS_Editor"') -> str:
    """A page of a county's site: one form around all, menus, advertisement, comments, and labels of every kind."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://127.0.0.1:9/xhtml1.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head>
<meta http-equiv="Content-Type" content="text/html; charset={charset}">
<title>{TITLE}-要闻-云岫县人民政府</title>
<meta name="ArticleTitle" content="{TITLE}"><meta name="PubDate" content="2026-03-19 08:30:12">
<meta name="ContentSource" content="云岫融媒"><link rel="stylesheet" href="http://127.0.0.1:9/site.css">
<script src="http://127.0.0.1:9/site.js"></script>
<script>var text = '<p>会议强调，要坚持脚本优先、样式其次，着力培育代码。</p>';</script>
<style>.a::before {{ content: '会议要求，要聚焦样式、抓好配色。' }}</style>
</head><body><form id="aspnetForm" action="/"><input type="hidden" value="会议指出，要藏起来、看不见。">
<div class="header"><h1 class="logo"><a href="/">云岫县人民政府</a></h1><ul class="nav">{MENU}</ul>
<div>今天是2026年11月24日 星期二</div></div>
<div class="main"><div class="crumb">您的位置：<a>首页</a> &gt; <a>要闻</a> &gt; 正文</div>
<div class="left"><h2>{TITLE}</h2>
<div class="info"><span>2026年03月19日 08:30:12</span> <span>来源：云岫融媒</span> <span>点击数：1286</span>
字体：【<a>大</a> <a>中</a> <a>小</a>】 <a>打印本页</a></div>
<div class="share">分享到：<a>微信</a><a>微博</a></div>
<div {container}><style>p {{ margin: 0 }}</style>
{article}
</div>
<div class="zebian">责任编辑：何汀兰</div>
<div class="prenext"><p>上一篇：<a>县政府召开常务会议</a></p><p>下一篇：<a>我县春季植树活动启动</a></p></div>
<div class="comments"><h3>网友评论</h3>{COMMENTS}</div></div>
<div class="right sidebar"><h3>热点新闻</h3><ul>{MENU}</ul><div class="ad">{ADVERTISEMENT}</div></div></div>
<!-- 会议号召，要坚持注释先行、着力培育注释。 -->
<div style="display:none"><p>会议决定，要坚持隐身、着力隐藏，到2028年全部看不见。</p></div>
<div class="footer"><p>主办：云岫县人民政府 承办：云岫县政府办公室</p><p>网站标识码：5100000000</p></div>
</form></body></html>"""


def newspaper_page(article: str) -> str:
    """A page of today: <article>, properties for machines, more comments than article."""
    return f"""<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>{TITLE} - 云岫日报</title>
<meta property="og:title" content="{TITLE}"><meta property="og:site_name" content="云岫日报网">
<meta property="article:published_time" content="2026-03-19T08:30:12+08:00"></head><body>
<header><nav><ul>{MENU}</ul></nav></header><main><article><header><h1>{TITLE}</h1>
<time datetime="2026-03-19">3月19日</time></header><figure><img src="http://127.0.0.1:9/1.jpg">
<figcaption>会场一角，气氛热烈。</figcaption></figure>{article}</article>
<aside><h2>相关推荐</h2><ul>{MENU}</ul></aside>
<section class="comments">{COMMENTS * 6}</section></main>
<footer>本站内容仅供学习，不得用于商业用途。</footer></body></html>"""


def messenger_page(article: str) -> str:
    """A page of an account as it is sent before its scripts run: the article is hidden, the date is in a script."""
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title></title>
<meta property="og:title" content="{TITLE}"><script>var createTime = '2026-03-19 08:30';</script></head>
<body id="activity-detail"><div class="rich_media"><h1 class="rich_media_title" id="activity-name">
{TITLE}
</h1><div id="meta_content"><span><a href="javascript:void(0);" id="js_name">
云岫发布 </a></span><em id="publish_time"></em></div>
<div class="rich_media_content" id="js_content" style="visibility: hidden; opacity: 0; ">{article}</div></div>
<div style="display: none"><p>预览时标签不可点，微信扫一扫关注该公众号。</p></div></body></html>"""


def table_page(article: str) -> str:
    """A page of twenty years ago, laid out by tables, without a name on anything."""
    return f"""<html><head><title>{TITLE}--云岫县第一中学</title></head><body bgcolor=white>
<table width=760><tr><td>{MENU}</td></tr></table><table width=760><tr><td width=200 valign=top>{MENU}
<p>联系电话：12345678，地址：云岫县人民路一号，邮编：400000。</p></td><td>
<table><tr><td align=center><b>{TITLE}</b></td></tr>
<tr><td align=center>作者：沈以宁　发布时间：2026年3月19日　点击数：12</td></tr><tr><td>{article}</td></tr></table>
</td></tr></table>
<table><tr><td>版权所有：云岫县第一中学，未经许可不得转载。</td></tr></table></body></html>"""
