namespace Atlassian.Admin.Gen.Model;

/// <summary>A model of which one file is emitted.</summary>
internal interface IEmittedModel
{
    /// <summary>What all files of the document share.</summary>
    EmissionTarget Target { get; }
}
