namespace Atlassian.Admin.Gen.Emission;

/// <summary>What the generator is called in what it emits.</summary>
internal static class Generator
{
    public const string Name = "Atlassian.Admin.Gen";

    /// <summary>The version without build metadata, so that a rebuilt generator emits the same bytes.</summary>
    public static readonly string Version = typeof(Generator).Assembly.GetName().Version is { } version ? version.ToString(3) : "0.0.0";

    /// <summary>The attribute of every emitted type.</summary>
    public static readonly string Attribute = $"[global::System.CodeDom.Compiler.GeneratedCode(\"{Name}\", \"{Version}\")]";
}
