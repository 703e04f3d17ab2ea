namespace AtlassianAdmin.Server;

/// <summary>Where the server drops the connection.</summary>
public enum ConnectionAbort
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>Before the status line: the caller learns nothing.</summary>
    BeforeHeaders,

    /// <summary>In the body, after <see cref="ScriptedAnswer.PauseAfterBytes"/> of it (half of it when that is not set).</summary>
    InBody,
}
