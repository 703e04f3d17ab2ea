using System.ComponentModel;

namespace Atlassian.Admin.Gen.Http;

/// <summary>A page of a list as it came.</summary>
/// <typeparam name="TPage">The type of the page.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ReceivedPage<TPage> : ReceivedPage
{
    internal ReceivedPage(TPage value, ApiRequest request, ApiHeaders headers)
        : base(request, headers) => Value = value;

    /// <summary>The page.</summary>
    public TPage Value { get; }
}
