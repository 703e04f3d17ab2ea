using Atlassian.Admin.Gen.Diagnostics;
using Atlassian.Admin.Gen.Model;

namespace Atlassian.Admin.Gen.Emission;

/// <summary>What came of the emission of a model: a file, or why there is none.</summary>
internal readonly record struct EmissionResult(EmittedFile? File, DiagnosticInfo? Failure);

/// <summary>Lets no exception out: one would take the files of all documents with it.</summary>
internal static class GuardedEmission
{
    /// <summary>Emits a model.</summary>
    /// <exception cref="OperationCanceledException">The compiler wants no more of it.</exception>
    public static EmissionResult Emit<TModel>(TModel model, Func<TModel, CancellationToken, EmittedFile> emit, CancellationToken cancellationToken)
        where TModel : IEmittedModel
    {
        cancellationToken.Check();
        try
        {
            EmissionResult result = new(emit(model, cancellationToken), null);
            cancellationToken.Check();
            return result;
        }
#pragma warning disable CA1031 // Whatever goes wrong is a bug of ours, and reported as one at the document.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            LocationInfo document = new(model.Target.DocumentPath, default, default);
            return new EmissionResult(null, DiagnosticInfo.Create(
                DiagnosticDescriptors.InternalFailure, document, $"emitting {typeof(TModel).Name}", FailureText.Of(exception)));
        }
    }
}
