namespace OrgAdmin.Reporting;

/// <summary>A product's users.</summary>
internal sealed class ProductTally(string name)
{
    public string Name => name;

    public int Users { get; set; }

    /// <summary>Who used it within the days after which an account is dormant.</summary>
    public int UsedLately { get; set; }
}
