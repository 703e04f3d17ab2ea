using System.ComponentModel;

namespace Atlassian.Admin.Gen.Http;

/// <summary>How a parameter that is an array or an object is written (OpenAPI «Parameter Object», «Style Values»).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum ParameterStyle
{
    /// <summary>Values with commas between them; in paths and headers.</summary>
    Simple,

    /// <summary>Values that begin with a dot; in paths.</summary>
    Label,

    /// <summary>Parameters that begin with a semicolon; in paths.</summary>
    Matrix,

    /// <summary>Parameters with ampersands between them; in queries and cookies.</summary>
    Form,

    /// <summary>Values with spaces between them; in queries, and everywhere in Swagger 2.0 (<c>collectionFormat: ssv</c>).</summary>
    SpaceDelimited,

    /// <summary>Values with vertical bars between them; in queries, and everywhere in Swagger 2.0 (<c>collectionFormat: pipes</c>).</summary>
    PipeDelimited,

    /// <summary>Values with tabs between them; in Swagger 2.0 (<c>collectionFormat: tsv</c>).</summary>
    TabDelimited,

    /// <summary>Members of an object in brackets behind the parameter's name; in queries.</summary>
    DeepObject,
}
