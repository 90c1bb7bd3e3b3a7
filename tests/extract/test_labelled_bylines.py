"""Bylines with the words of languages that have no capitals, or that put an article before names; and lines that are none."""

from __future__ import annotations

import pytest

from sayso.extract import extract
from sayso.extract.lines.labelledbylines import labelled
from sayso.model import Article, Page

ARABIC = (
    "قال مسؤول في وزارة الخارجية يوم الخميس إن المحادثات بين الطرفين ستستأنف في العاصمة خلال الأسبوع المقبل.",
    "وأضاف المسؤول أن الوفدين سيناقشان مستقبل الوادي وعودة السكان الذين نزحوا منه العام الماضي بسبب القتال.",
)
HEBREW = (
    "גורם במשרד החוץ אמר ביום חמישי כי השיחות בין הצדדים יתחדשו בבירה במהלך השבוע הבא, לאחר הפסקה של שבועיים.",
    "לדבריו, המשלחות ידונו בעתיד העמק ובחזרתם של התושבים שנעקרו ממנו בשנה שעברה בעקבות הלחימה.",
)
CHINESE = (
    "外交部一名官员周四表示，双方之间的谈判将于下周在首都恢复，此前谈判已中断两个星期，双方都没有发表声明。",
    "该官员补充说，两个代表团将讨论河谷的未来，以及去年因战斗而流离失所的居民的返回问题，这是谈判的核心。",
)
UKRAINIAN = (
    "Представник міністерства закордонних справ заявив у четвер, що переговори сторін відновляться в столиці наступного тижня.",
    "За його словами, делегації обговорять майбутнє долини та повернення мешканців, які покинули її торік через бої.",
)
GREEK = (
    "Αξιωματούχος του υπουργείου Εξωτερικών δήλωσε την Πέμπτη ότι οι συνομιλίες θα ξαναρχίσουν στην πρωτεύουσα.",
    "Οι αντιπροσωπείες θα συζητήσουν το μέλλον της κοιλάδας και την επιστροφή των κατοίκων που έφυγαν πέρυσι.",
)


@pytest.mark.parametrize(
    ("title", "line", "names", "said"),
    [
        ("استئناف محادثات السلام في العاصمة", "بقلم: ليلى حداد", ("ليلى حداد",), ARABIC),
        ("استئناف محادثات السلام في العاصمة", "كتب: سامي منصور", ("سامي منصور",), ARABIC),
        ("השיחות בבירה יתחדשו בשבוע הבא", "מאת דנה לוי", ("דנה לוי",), HEBREW),
        ("首都和谈将于下周恢复", "作者：李明华、王小红", ("李明华", "王小红"), CHINESE),
        ("首都和谈将于下周恢复", "文/李明华", ("李明华",), CHINESE),
        ("首都和谈将于下周恢复", "记者 李明华", ("李明华",), CHINESE),
        ("Переговори в столиці відновляться", "Авторка: Олена Коваль", ("Олена Коваль",), UKRAINIAN),
        ("Οι συνομιλίες ξαναρχίζουν", "Του Νίκου Δήμου", ("Νίκου Δήμου",), GREEK),
        ("Οι συνομιλίες ξαναρχίζουν", "Γράφει ο Νίκος Δήμου", ("Νίκος Δήμου",), GREEK),
    ],
)
def test_people_are_named_behind_the_words_of_their_language(
    title: str, line: str, names: tuple[str, ...], said: tuple[str, ...]
) -> None:
    copied = f"{title}\n{line}\n2026-03-05\n\n" + "\n\n".join(said)
    markup = "".join(f"<p>{p}</p>" for p in said)
    page = f"<main><article><h1>{title}</h1><p class='byline'>{line}</p>{markup}</article></main>"
    for content in (copied, page):
        (found,) = extract([Page(source="p", name="p", content=content, kind="html" if content is page else "text")])
        assert isinstance(found, Article)
        assert found.authors == names
        assert found.text == "\n\n".join(said)


@pytest.mark.parametrize(
    "line",
    [
        "By Ann Lee",
        "إعداد خطة جديدة للسلام",
        "记者无国界组织报告",
        "文化部周四表示",
        "Автор книги о долине арестован",
        "Του χρόνου θα γίνει",
        "Της",
        "作者：",
    ],
)
def test_titles_that_open_with_such_a_word_are_no_bylines(line: str) -> None:
    assert labelled(line) is None
