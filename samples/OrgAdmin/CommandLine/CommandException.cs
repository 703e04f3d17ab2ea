using System.Diagnostics.CodeAnalysis;

namespace OrgAdmin.CommandLine;

/// <summary>The command was right, but can't be done. Exit code 1.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Its message is what the user reads.")]
internal sealed class CommandException(string message, Exception? innerException = null) : Exception(message, innerException);
