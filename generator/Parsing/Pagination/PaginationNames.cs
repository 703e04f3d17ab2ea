namespace Atlassian.Admin.Gen.Parsing.Pagination;

/// <summary>What lists, links, cursors, counts and parameters of paging are called, without case and punctuation (<see cref="PageNavigator.Plain"/>).</summary>
/// <remarks>
/// Names that mean something else as often are not here: <c>count</c> is the items of the page as often as of the list, <c>token</c>
/// is a credential, <c>start</c> a date.
/// </remarks>
internal static class PaginationNames
{
    // Where what is about the page stands, besides its top.
    private static readonly string[] Groups = ["paging", "pagination", "meta", "metadata", "responsemetadata", "pageinfo", "page", "pages"];

    public static readonly string[] Items =
        ["data", "items", "results", "values", "value", "records", "entries", "elements", "nodes", "resources", "content"];

    /// <summary>Objects around the whole page.</summary>
    public static readonly string[] Envelopes = ["data", "result", "response", "payload", "embedded"];

    public static readonly string[] CursorParameters =
    [
        "cursor", "pagetoken", "nexttoken", "continuationtoken", "after", "startingafter", "pagecursor", "nextcursor", "nextpagetoken", "pageafter",
        "paginationtoken", "continuation", "marker",
    ];

    public static readonly string[] OffsetParameters = ["offset", "skip", "startat", "startindex"];

    public static readonly string[] PageParameters = ["page", "pagenumber", "pagenum", "pageno", "pageindex", "currentpage"];

    public static readonly string[] SizeParameters =
        ["limit", "take", "top", "pagesize", "perpage", "size", "maxresults", "max", "count", "pagelimit", "itemsperpage", "resultsperpage"];

    public static readonly string[][] Links =
    [
        ["links", "next"], ["links", "next", "href"], ["next"], ["next", "href"], ["nextlink"], ["nexturl"], ["nexturi"], ["nextpageurl"], ["nextpageuri"],
        ["nextpagelink"], ["odatanextlink"], .. InGroups("next"), .. InGroups("nextlink"), .. InGroups("nexturl"), .. InGroups("nextpageurl"), .. InGroups("links", "next"),
    ];

    public static readonly string[][] Cursors =
    [
        .. Anywhere("nextcursor"), .. Anywhere("nextpagetoken"), .. Anywhere("nexttoken"), .. Anywhere("continuationtoken"), .. Anywhere("nextcontinuationtoken"),
        .. Anywhere("nextmarker"), .. Anywhere("nextpagecursor"), .. Anywhere("endcursor"), .. Anywhere("nextpage"), .. Anywhere("cursor"),
        ["paging", "cursors", "after"], ["cursors", "after"], ["cursors", "next"], ["cursor", "next"], ["pages", "next", "startingafter"],
        ["meta", "cursor", "next"], ["meta", "cursors", "next"], ["paging", "next", "after"],
    ];

    /// <summary>The number of the next page.</summary>
    public static readonly string[][] NextPages = Anywhere("nextpage");

    public static readonly string[][] HasMore = [.. Anywhere("hasmore"), .. Anywhere("hasnext"), .. Anywhere("hasnextpage"), .. Anywhere("moreresults")];

    public static readonly string[][] IsLast = [.. Anywhere("islast"), .. Anywhere("islastpage"), ["last"]];

    public static readonly string[][] Totals =
    [
        .. Anywhere("total"), .. Anywhere("totalcount"), .. Anywhere("totalitems"), .. Anywhere("totalresults"), .. Anywhere("totalrecords"), .. Anywhere("totalelements"),
    ];

    public static readonly string[][] TotalPages = [.. Anywhere("totalpages"), .. Anywhere("pagecount"), .. Anywhere("numpages"), .. Anywhere("lastpage"), ["pages"]];

    public static readonly string[] CursorHeaders = ["xnextcursor", "nextcursor", "xnextpagetoken", "nextpagetoken", "xnexttoken", "xcontinuationtoken", "xmscontinuation"];

    public static readonly string[] NextPageHeaders = ["xnextpage", "nextpage"];

    public static readonly string[] TotalHeaders = ["xtotalcount", "totalcount", "xtotal"];

    public static readonly string[] TotalPagesHeaders = ["xtotalpages", "totalpages"];

    private static string[][] Anywhere(string name) => [[name], .. InGroups(name)];

    private static string[][] InGroups(params string[] names) => [.. Groups.Select(group => (string[])[group, .. names])];
}
