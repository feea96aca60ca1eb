// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "text/tlds.h"

#include <QSet>
#include <QString>

namespace Botdesk {

namespace {

// The root zone of February 2023; the server's own list is of about that age.
constexpr QStringView Words(
    u"aaa aarp abarth abb abbott abbvie abc able abogado abudhabi ac academy accenture accountant accountants "
    u"aco actor ad ads adult ae aeg aero aetna af afl africa ag agakhan agency ai aig airbus airforce airtel "
    u"akdn al alfaromeo alibaba alipay allfinanz allstate ally alsace alstom am amazon americanexpress "
    u"americanfamily amex amfam amica amsterdam analytics android anquan anz ao aol apartments app apple aq "
    u"aquarelle ar arab aramco archi army arpa art arte as asda asia associates at athleta attorney au auction "
    u"audi audible audio auspost author auto autos avianca aw aws ax axa az azure ba baby baidu banamex "
    u"bananarepublic band bank bar barcelona barclaycard barclays barefoot bargains baseball basketball "
    u"bauhaus bayern bb bbc bbt bbva bcg bcn bd be beats beauty beer bentley berlin best bestbuy bet bf bg bh "
    u"bharti bi bible bid bike bing bingo bio biz bj black blackfriday blockbuster blog bloomberg blue bm bms "
    u"bmw bn bnpparibas bo boats boehringer bofa bom bond boo book booking bosch bostik boston bot boutique "
    u"box br bradesco bridgestone broadway broker brother brussels bs bt build builders business buy buzz bv "
    u"bw by bz bzh ca cab cafe cal call calvinklein cam camera camp canon capetown capital capitalone car "
    u"caravan cards care career careers cars casa case cash casino cat catering catholic cba cbn cbre cbs cc "
    u"cd center ceo cern cf cfa cfd cg ch chanel channel charity chase chat cheap chintai christmas chrome "
    u"church ci cipriani circle cisco citadel citi citic city cityeats ck cl claims cleaning click clinic "
    u"clinique clothing cloud club clubmed cm cn co coach codes coffee college cologne com comcast commbank "
    u"community company compare computer comsec condos construction consulting contact contractors cooking "
    u"cookingchannel cool coop corsica country coupon coupons courses cpa cr credit creditcard creditunion "
    u"cricket crown crs cruise cruises cu cuisinella cv cw cx cy cymru cyou cz dabur dad dance data date "
    u"dating datsun day dclk dds de deal dealer deals degree delivery dell deloitte delta democrat dental "
    u"dentist desi design dev dhl diamonds diet digital direct directory discount discover dish diy dj dk dm "
    u"dnp do docs doctor dog domains dot download drive dtv dubai dunlop dupont durban dvag dvr dz earth eat "
    u"ec eco edeka edu education ee eg email emerck energy engineer engineering enterprises epson equipment er "
    u"ericsson erni es esq estate et etisalat eu eurovision eus events exchange expert exposed express "
    u"extraspace fage fail fairwinds faith family fan fans farm farmers fashion fast fedex feedback ferrari "
    u"ferrero fi fiat fidelity fido film final finance financial fire firestone firmdale fish fishing fit "
    u"fitness fj fk flickr flights flir florist flowers fly fm fo foo food foodnetwork football ford forex "
    u"forsale forum foundation fox fr free fresenius frl frogans frontdoor frontier ftr fujitsu fun fund "
    u"furniture futbol fyi ga gal gallery gallo gallup game games gap garden gay gb gbiz gd gdn ge gea gent "
    u"genting george gf gg ggee gh gi gift gifts gives giving gl glass gle global globo gm gmail gmbh gmo gmx "
    u"gn godaddy gold goldpoint golf goo goodyear goog google gop got gov gp gq gr grainger graphics gratis "
    u"green gripe grocery group gs gt gu guardian gucci guge guide guitars guru gw gy hair hamburg hangout "
    u"haus hbo hdfc hdfcbank health healthcare help helsinki here hermes hgtv hiphop hisamitsu hitachi hiv hk "
    u"hkt hm hn hockey holdings holiday homedepot homegoods homes homesense honda horse hospital host hosting "
    u"hot hoteles hotels hotmail house how hr hsbc ht hu hughes hyatt hyundai ibm icbc ice icu id ie ieee ifm "
    u"ikano il im imamat imdb immo immobilien in inc industries infiniti info ing ink institute insurance "
    u"insure int international intuit investments io ipiranga iq ir irish is ismaili ist istanbul it itau itv "
    u"jaguar java jcb je jeep jetzt jewelry jio jll jm jmp jnj jo jobs joburg jot joy jp jpmorgan jprs juegos "
    u"juniper kaufen kddi ke kerryhotels kerrylogistics kerryproperties kfh kg kh ki kia kids kim kinder "
    u"kindle kitchen kiwi km kn koeln komatsu kosher kp kpmg kpn kr krd kred kuokgroup kw ky kyoto kz la "
    u"lacaixa lamborghini lamer lancaster lancia land landrover lanxess lasalle lat latino latrobe law lawyer "
    u"lb lc lds lease leclerc lefrak legal lego lexus lgbt li lidl life lifeinsurance lifestyle lighting like "
    u"lilly limited limo lincoln linde link lipsy live living lk llc llp loan loans locker locus lol london "
    u"lotte lotto love lpl lplfinancial lr ls lt ltd ltda lu lundbeck luxe luxury lv ly ma macys madrid maif "
    u"maison makeup man management mango map market marketing markets marriott marshalls maserati mattel mba "
    u"mc mckinsey md me med media meet melbourne meme memorial men menu merckmsd mg mh miami microsoft mil "
    u"mini mint mit mitsubishi mk ml mlb mls mm mma mn mo mobi mobile moda moe moi mom monash money monster "
    u"mormon mortgage moscow moto motorcycles mov movie mp mq mr ms msd mt mtn mtr mu museum music mutual mv "
    u"mw mx my mz na nab nagoya name natura navy nba nc ne nec net netbank netflix network neustar new news "
    u"next nextdirect nexus nf nfl ng ngo nhk ni nico nike nikon ninja nissan nissay nl no nokia "
    u"northwesternmutual norton now nowruz nowtv np nr nra nrw ntt nu nyc nz obi observer office okinawa "
    u"olayan olayangroup oldnavy ollo om omega one ong onion onl online ooo open oracle orange org organic "
    u"origins osaka otsuka ott ovh pa page panasonic paris pars partners parts party passagens pay pccw pe pet "
    u"pf pfizer pg ph pharmacy phd philips phone photo photography photos physio pics pictet pictures pid pin "
    u"ping pink pioneer pizza pk pl place play playstation plumbing plus pm pn pnc pohl poker politie porn "
    u"post pr pramerica praxi press prime pro prod productions prof progressive promo properties property "
    u"protection pru prudential ps pt pub pw pwc py qa qpon quebec quest racing radio re read realestate "
    u"realtor realty recipes red redstone redumbrella rehab reise reisen reit reliance ren rent rentals repair "
    u"report republican rest restaurant review reviews rexroth rich richardli ricoh ril rio rip ro rocher "
    u"rocks rodeo rogers room rs rsvp ru rugby ruhr run rw rwe ryukyu sa saarland safe safety sakura sale "
    u"salon samsclub samsung sandvik sandvikcoromant sanofi sap sarl sas save saxo sb sbi sbs sc sca scb "
    u"schaeffler schmidt scholarships school schule schwarz science scot sd se search seat secure security "
    u"seek select sener services seven sew sex sexy sfr sg sh shangrila sharp shaw shell shia shiksha shoes "
    u"shop shopping shouji show showtime si silk sina singles site sj sk ski skin sky skype sl sling sm smart "
    u"smile sn sncf so soccer social softbank software sohu solar solutions song sony soy spa space sport spot "
    u"sr srl ss st stada staples star statebank statefarm stc stcgroup stockholm storage store stream studio "
    u"study style su sucks supplies supply support surf surgery suzuki sv swatch swiss sx sy sydney systems sz "
    u"tab taipei talk taobao target tatamotors tatar tattoo tax taxi tc tci td tdk team tech technology tel "
    u"temasek tennis teva tf tg th thd theater theatre tiaa tickets tienda tiffany tips tires tirol tj tjmaxx "
    u"tjx tk tkmaxx tl tm tmall tn to today tokyo tools top toray toshiba total tours town toyota toys tr "
    u"trade trading training travel travelchannel travelers travelersinsurance trust trv tt tube tui tunes "
    u"tushu tv tvs tw tz ua ubank ubs ug uk unicom university uno uol ups us uy uz va vacations vana vanguard "
    u"vc ve vegas ventures verisign vermögensberater vermögensberatung versicherung vet vg vi viajes video vig "
    u"viking villas vin vip virgin visa vision viva vivo vlaanderen vn vodka volkswagen volvo vote voting voto "
    u"voyage vu vuelos wales walmart walter wang wanggou watch watches weather weatherchannel webcam weber "
    u"website wedding weibo weir wf whoswho wien wiki williamhill win windows wine winners wme wolterskluwer "
    u"woodside work works world wow ws wtc wtf xbox xerox xfinity xihuan xin xxx xyz yachts yahoo yamaxun "
    u"yandex ye yodobashi yoga yokohama you youtube yt yun za zappos zara zero zip zm zone zuerich zw ελ ευ бг "
    u"бел дети ею католик ком мкд мон москва онлайн орг рус рф сайт срб укр қаз հայ ישראל קום ابوظبي اتصالات "
    u"ارامكو الاردن البحرين الجزائر السعودية السعوديه السعودیة السعودیۃ العليان المغرب اليمن امارات ايران "
    u"ایران بارت بازار بيتك بھارت تونس سودان سوريا سورية شبكة عراق عرب عمان فلسطين قطر كاثوليك كوم مصر مليسيا "
    u"موريتانيا موقع همراه پاكستان پاکستان ڀارت कॉम नेट भारत भारतम् भारोत संगठन বাংলা ভারত ভাৰত ਭਾਰਤ ભારત ଭାରତ "
    u"இந்தியா இலங்கை சிங்கப்பூர் భారత్ ಭಾರತ ഭാരതം ලංකා คอม ไทย ລາວ გე みんな アマゾン クラウド グーグル コム ストア セール ファッション "
    u"ポイント 世界 中信 中国 中國 中文网 亚马逊 企业 佛山 信息 健康 八卦 公司 公益 台湾 台灣 商城 商店 商标 嘉里 嘉里大酒店 在线 大拿 天主教 娱乐 家電 广东 微博 慈善 我爱你 手机 招聘 "
    u"政务 政府 新加坡 新闻 时尚 書籍 机构 淡马锡 游戏 澳門 澳门 点看 移动 组织机构 网址 网店 网站 网络 联通 臺灣 谷歌 购物 通販 集团 電訊盈科 飞利浦 食品 餐厅 香格里拉 香港 닷넷 닷컴 "
    u"삼성 한국 ");

const QSet<QStringView> &topLevelDomains()
{
    static const QSet<QStringView> domains = [] {
        const auto words = Words.split(u' ', Qt::SkipEmptyParts);
        return QSet<QStringView>(words.begin(), words.end());
    }();
    return domains;
}

} // namespace

bool isTopLevelDomain(QStringView label)
{
    const QString lower = label.toString().toLower();
    const bool onlyLaterLettersDiffer = lower != label && !label.isEmpty() && lower.front() == label.front();
    return !onlyLaterLettersDiffer && topLevelDomains().contains(lower);
}

} // namespace Botdesk
