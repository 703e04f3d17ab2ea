namespace AtlassianAdmin.Server;

/// <summary>
/// Given and family names of one script, each followed by its spelling in ASCII letters ("Søren=soren"). The tables
/// hold several scripts, marks and directions because JSON, consoles and columns break on exactly those.
/// </summary>
internal sealed class NameTradition
{
    private readonly (string Written, string Ascii)[] _given;
    private readonly (string Written, string Ascii)[] _family;
    private readonly bool _familyFirst;
    private readonly string _separator;

    private NameTradition(string given, string family, bool familyFirst = false, string separator = " ")
    {
        _given = Split(given);
        _family = Split(family);
        _familyFirst = familyFirst;
        _separator = separator;
    }

    /// <summary>Latin thrice, so that it is about as common as in the mail systems of such organisations.</summary>
    public static IReadOnlyList<NameTradition> All { get; } = Create();

    public PersonName Pick(ref SeededRandom random)
    {
        (string given, string givenAscii) = random.Pick(_given);
        (string family, string familyAscii) = random.Pick(_family);
        string written = _familyFirst ? family + _separator + given : given + _separator + family;
        return new PersonName(written, given, $"{givenAscii}.{familyAscii}");
    }

    private static NameTradition[] Create()
    {
        var english = new NameTradition(
            "Amelia=amelia Oliver=oliver Grace=grace Noah=noah Chidi=chidi Aisha=aisha "
            + "Liam=liam Priya=priya Ethan=ethan Maya=maya Siobhán=siobhan Jack=jack",
            "Walker=walker O’Connor=oconnor Okafor=okafor Patel=patel Smith=smith Hughes=hughes "
            + "MacLeod=macleod Bennett=bennett Clarke=clarke Mbeki=mbeki Reid=reid Young=young");
        var european = new NameTradition(
            "Søren=soren Zoë=zoe Jürgen=juergen Łukasz=lukasz Çağla=cagla Åsa=asa "
            + "François=francois Nuño=nuno Eszter=eszter Jiří=jiri Ștefan=stefan Inês=ines",
            "Ångström=angstrom Müller=mueller Wójcik=wojcik Yılmaz=yilmaz Dvořák=dvorak Núñez=nunez "
            + "Lefèvre=lefevre Kőszegi=koszegi Østergård=ostergard Groß=gross D’Amico=damico Brânză=branza");
        var vietnamese = new NameTradition(
            "Linh=linh Dũng=dung Hương=huong Quốc=quoc Thảo=thao Tuấn=tuan",
            "Nguyễn=nguyen Trần=tran Phạm=pham Đặng=dang Võ=vo Bùi=bui",
            familyFirst: true);
        var cyrillic = new NameTradition(
            "Анна=anna Дмитро=dmytro Олена=olena Иван=ivan "
            + "Наталія=nataliia Алексей=aleksei Марија=marija Сергій=serhii",
            "Шевченко=shevchenko Иванова=ivanova Коваленко=kovalenko Петров=petrov "
            + "Јовановић=jovanovic Бондар=bondar Щербак=shcherbak Ткачук=tkachuk");
        var greek = new NameTradition(
            "Ελένη=eleni Γιώργος=giorgos Μαρία=maria Νίκος=nikos Άννα=anna Κώστας=kostas",
            "Παπαδόπουλος=papadopoulos Νικολάου=nikolaou Βασιλείου=vasileiou Ιωάννου=ioannou");
        var chinese = new NameTradition(
            "伟=wei 芳=fang 秀英=xiuying 娜=na 敏=min 静=jing 强=qiang 丽华=lihua",
            "王=wang 李=li 张=zhang 刘=liu 陈=chen 欧阳=ouyang 赵=zhao 黄=huang",
            familyFirst: true,
            separator: "");
        var japanese = new NameTradition(
            "さくら=sakura 健太=kenta 陽菜=hina 翔=sho 美咲=misaki 大輔=daisuke",
            "佐藤=sato 鈴木=suzuki 高橋=takahashi 田中=tanaka 渡辺=watanabe 山本=yamamoto",
            familyFirst: true);
        var korean = new NameTradition(
            "민준=minjun 서연=seoyeon 지훈=jihun 하은=haeun 도윤=doyun 수아=sua",
            "김=kim 이=lee 박=park 최=choi 정=jung 강=kang",
            familyFirst: true,
            separator: "");
        var arabic = new NameTradition(
            "محمد=mohammed فاطمة=fatima أحمد=ahmed ليلى=layla يوسف=yusuf مريم=maryam",
            "الأحمد=alahmad حسن=hassan الخطيب=alkhatib منصور=mansour العلي=alali");
        var hebrew = new NameTradition(
            "נועה=noa דוד=david תמר=tamar איתי=itai שירה=shira",
            "כהן=cohen לוי=levi מזרחי=mizrahi פרץ=peretz");
        var devanagari = new NameTradition(
            "अनन्या=ananya आरव=aarav दीपिका=deepika रोहन=rohan कविता=kavita",
            "शर्मा=sharma गुप्ता=gupta वर्मा=verma सिंह=singh");
        return
        [
            english, english, english, european, european, vietnamese, cyrillic, cyrillic, greek, chinese, chinese,
            japanese, korean, arabic, hebrew, devanagari,
        ];
    }

    private static (string Written, string Ascii)[] Split(string table) =>
    [
        .. table.Split(' ').Select(static entry => entry.Split('=')).Select(static parts => (parts[0], parts[1])),
    ];
}
