using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Atlassian.Admin.Gen.Parsing.Reading.Loading;

/// <summary>Microsoft.OpenApi's reader, kept from the network and from throwing.</summary>
internal static class TrialReader
{
    // Never asked for anything: external references are not loaded, and the domain can't exist (RFC 2606).
    private static readonly Uri Location = new("https://document.invalid/");

    /// <summary>Reads a tree.</summary>
    public static (ReadResult? Result, Exception? Failure) Read(JsonObject root, CancellationToken cancellationToken)
    {
#pragma warning disable CA1031 // It throws whatever its code runs into; the caller looks for the node that it ran into.
        try
        {
            // The settings are not shared, for the reader writes to them.
            var settings = new OpenApiReaderSettings { LoadExternalRefs = false, RuleSet = ValidationRuleSet.GetEmptyRuleSet() };
            LoadChecks.Register(settings, cancellationToken);
            return (new OpenApiJsonReader().Read(root, Location, settings), null);
        }
        catch (Exception e) when (e is not (OutOfMemoryException or OperationCanceledException))
        {
            return (null, e);
        }
#pragma warning restore CA1031
    }
}
