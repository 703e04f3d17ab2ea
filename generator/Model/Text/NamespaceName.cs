namespace Atlassian.Admin.Gen.Model.Text;

/// <summary>A C# namespace: identifiers joined by dots.</summary>
internal readonly record struct NamespaceName
{
    private readonly string? _text;

    private NamespaceName(string text) => _text = text;

    /// <summary>The namespace as it stands in source.</summary>
    public string Text => _text ?? "_";

    /// <summary>Makes a namespace of dotted text, if it is one.</summary>
    public static bool TryCreate(string text, out NamespaceName name)
    {
        List<string> parts = [];
        foreach (string part in text.Split('.'))
        {
            if (!Identifier.IsValid(part))
            {
                name = default;
                return false;
            }

            parts.Add(Identifier.Create(part).Text);
        }

        name = new NamespaceName(string.Join(".", parts));
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
