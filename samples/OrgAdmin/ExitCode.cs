namespace OrgAdmin;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>The API refused or could not be reached, or there is no such thing.</summary>
    public const int Failure = 1;

    /// <summary>The command line or the environment is wrong; nothing was changed.</summary>
    public const int Usage = 2;

    /// <summary>128 + SIGINT, as shells have it.</summary>
    public const int Interrupted = 130;
}
