"""Names of the months, in full and cut short, as bylines of many countries write them. A table only."""

from __future__ import annotations

import re

# Twelve entries a language, January to December, wrapped where they are long; forms of one month are parted
# by "/", words of a form joined by "_".
_TABLE = """
january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct november/nov
  december/dec
januar/jänner/jän/jan februar/feber/feb märz/mär/mrz april/apr mai juni/jun juli/jul august/aug september/sep/sept oktober/okt
  november/nov dezember/dez
janvier/janv février/févr/fév mars avril/avr mai juin juillet/juil août/aout septembre/sept octobre/oct novembre/nov
  décembre/déc
enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago septiembre/setiembre/sep octubre/oct
  noviembre/nov diciembre/dic
gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago settembre/set ottobre/ott novembre/nov
  dicembre/dic
janeiro/jan fevereiro/fev março/mar abril/abr maio/mai junho/jun julho/jul agosto/ago setembro/set outubro/out novembro/nov
  dezembro/dez
januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug september/sep oktober/okt november/nov
  december/dec
januari/jan februari/feb mars/mar april/apr maj juni/jun juli/jul augusti/aug september/sep oktober/okt november/nov
  december/dec
januar/jan februar/feb marts/mars/mar april/apr maj/mai juni/jun juli/jul august/aug september/sep oktober/okt november/nov
  december/desember/dec/des
janúar/jan febrúar/feb mars/mar apríl/apr maí júní/jún júlí/júl ágúst/ágú september/sep október/okt nóvember/nóv desember/des
tammikuu/tammikuuta helmikuu/helmikuuta maaliskuu/maaliskuuta huhtikuu/huhtikuuta toukokuu/toukokuuta kesäkuu/kesäkuuta
  heinäkuu/heinäkuuta elokuu/elokuuta syyskuu/syyskuuta lokakuu/lokakuuta marraskuu/marraskuuta joulukuu/joulukuuta
styczeń/stycznia/sty luty/lutego/lut marzec/marca/mar kwiecień/kwietnia/kwi maj/maja czerwiec/czerwca/cze lipiec/lipca/lip
  sierpień/sierpnia/sie wrzesień/września/wrz październik/października/paź listopad/listopada/lis grudzień/grudnia/gru
leden/ledna únor/února březen/března duben/dubna květen/května červen/června červenec/července srpen/srpna září říjen/října
  listopad/listopadu prosinec/prosince
január/januára február/februára marec/marca apríl/apríla máj/mája jún/júna júl/júla august/augusta september/septembra
  október/októbra november/novembra december/decembra
januar/januara/januarja februar/februara/februarja mart/marta/marec/marca april/aprila maj/maja jun/juna/junij/junija
  jul/jula/julij/julija avgust/avgusta septembar/septembra oktobar/oktobra novembar/novembra decembar/decembra
siječanj/siječnja veljača/veljače ožujak/ožujka travanj/travnja svibanj/svibnja lipanj/lipnja srpanj/srpnja kolovoz/kolovoza
  rujan/rujna listopad/listopada studeni/studenoga prosinac/prosinca
január/jan február/febr március/márc április/ápr május/máj június/jún július/júl augusztus/aug szeptember/szept október/okt
  november/nov december/dec
ianuarie/ian februarie/feb martie/mar aprilie/apr mai iunie/iun iulie/iul august/aug septembrie/sept octombrie/oct noiembrie/noi
  decembrie/dec
января/январь/янв февраля/февраль/фев марта/март/мар апреля/апрель/апр мая/май июня/июнь/июн июля/июль/июл августа/август/авг
  сентября/сентябрь/сен октября/октябрь/окт ноября/ноябрь/ноя декабря/декабрь/дек
січня/січень лютого/лютий березня/березень квітня/квітень травня/травень червня/червень липня/липень серпня/серпень
  вересня/вересень жовтня/жовтень листопада/листопад грудня/грудень
януари февруари март април май юни юли август септември октомври ноември декември
јануар/јануара фебруар/фебруара март/марта април/априла мај/маја јун/јуна јул/јула август/августа септембар/септембра
  октобар/октобра новембар/новембра децембар/децембра
ocak/oca şubat/şub mart/mar nisan/nis mayıs/may haziran/haz temmuz/tem ağustos/ağu eylül/eyl ekim/eki kasım/kas aralık/ara
ιανουαρίου/ιανουάριος/ιαν φεβρουαρίου/φεβρουάριος/φεβ μαρτίου/μάρτιος/μαρ απριλίου/απρίλιος/απρ μαΐου/μάιος/μαϊ
  ιουνίου/ιούνιος/ιουν ιουλίου/ιούλιος/ιουλ αυγούστου/αύγουστος/αυγ σεπτεμβρίου/σεπτέμβριος/σεπ οκτωβρίου/οκτώβριος/οκτ
  νοεμβρίου/νοέμβριος/νοε δεκεμβρίου/δεκέμβριος/δεκ
januari/jan februari/feb maret/mac/mar april/apr mei juni/jun juli/jul/julai agustus/ogos/agu september/sep oktober/okt
  november/nov desember/disember/des
يناير فبراير مارس أبريل/ابريل مايو يونيو يوليو أغسطس/اغسطس سبتمبر أكتوبر/اكتوبر نوفمبر ديسمبر
ינואר/בינואר פברואר/בפברואר מרץ/במרץ אפריל/באפריל מאי/במאי יוני/ביוני יולי/ביולי אוגוסט/באוגוסט ספטמבר/בספטמבר אוקטובר/באוקטובר
  נובמבר/בנובמבר דצמבר/בדצמבר
جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر
كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول
জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট/অগাস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর
มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม
जनवरी फरवरी/फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर/अक्तूबर नवंबर/नवम्बर दिसंबर/दिसम्बर
januarie/jan februarie/feb maart/mrt april/apr mei junie/jun julie/jul augustus/aug september/sep oktober/okt november/nov
  desember/des
xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro
gener febrer març abril maig juny juliol agost setembre octubre novembre desembre
jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember
yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr
janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor
студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня
јануари февруари март април мај јуни јули август септември октомври ноември декември
қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан
იანვარი/იანვარს/იან თებერვალი/თებერვალს/თებ მარტი/მარტს/მარ აპრილი/აპრილს/აპრ მაისი/მაისს ივნისი/ივნისს/ივნ ივლისი/ივლისს/ივლ
  აგვისტო/აგვისტოს/აგვ სექტემბერი/სექტემბერს/სექ ოქტომბერი/ოქტომბერს/ოქტ ნოემბერი/ნოემბერს/ნოე დეკემბერი/დეკემბერს/დეკ
հունվարի/հունվար փետրվարի/փետրվար մարտի/մարտ ապրիլի/ապրիլ մայիսի/մայիս հունիսի/հունիս հուլիսի/հուլիս օգոստոսի/օգոստոս
  սեպտեմբերի/սեպտեմբեր հոկտեմբերի/հոկտեմբեր նոյեմբերի/նոյեմբեր դեկտեմբերի/դեկտեմբեր
जानेवारी फेब्रुवारी मार्च एप्रिल मे जून जुलै ऑगस्ट सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर
ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட்/ஆகஸ்டு செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்
జనవరి ఫిబ్రవరి మార్చి ఏప్రిల్ మే జూన్ జులై/జూలై ఆగస్టు సెప్టెంబర్ అక్టోబర్ నవంబర్ డిసెంబర్
ژانویه/ژانویهٔ فوریه مارس آوریل/اوریل مه/می ژوئن ژوئیه/جولای اوت/آگوست سپتامبر اکتبر نوامبر دسامبر
جانفي فيفري مارس أفريل/افريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر
janvāris/janvārī februāris/februārī marts/martā aprīlis/aprīlī maijs/maijā jūnijs/jūnijā jūlijs/jūlijā augusts/augustā
  septembris/septembrī oktobris/oktobrī novembris/novembrī decembris/decembrī
sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio
"""


ODD_FORMS = "|".join(
    sorted({form.replace("_", " ") for form in re.split(r"[\s/]+", _TABLE) if "_" in form or 0 < len(form) <= 2}, reverse=True)
)
"""The forms of two words and those of two signs (May in many scripts), as alternatives of a regular expression."""


def _months() -> dict[str, int]:
    """Each form to its month; a form that is two months in two languages (Polish and Ukrainian "listopad") is left to the first."""
    found: dict[str, int] = {}
    for i, forms in enumerate(_TABLE.split()):
        for form in forms.split("/"):
            found.setdefault(form.casefold().replace("_", " "), i % 12 + 1)
    return found


MONTHS = _months()
_TURKISH = str.maketrans("Iİ", "ıi")  # whose capitals Python writes small as Europe's


def month_of(name: str) -> int | None:
    """The month that a form is, however it is written: "Kasım", "KASIM", "Haz."."""
    bare = name.rstrip(".")
    return MONTHS.get(bare.casefold()) or MONTHS.get(bare.translate(_TURKISH).casefold())
