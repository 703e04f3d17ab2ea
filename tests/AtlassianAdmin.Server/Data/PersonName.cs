namespace AtlassianAdmin.Server;

/// <summary>A name as its bearer writes it, and as a mail address spells it.</summary>
internal readonly record struct PersonName(string Written, string Given, string MailLocalPart);
