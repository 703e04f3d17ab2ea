using System.Diagnostics.CodeAnalysis;

namespace OrgAdmin.CommandLine;

/// <summary>The command can't be run as it was given. Exit code 2.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Its message is what the user reads.")]
internal sealed class UsageException(string message, Exception? innerException = null) : Exception(message, innerException);
