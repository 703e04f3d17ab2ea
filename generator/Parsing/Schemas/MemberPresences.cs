using Atlassian.Admin.Gen.Model;

namespace Atlassian.Admin.Gen.Parsing.Schemas;

/// <summary>Whether what a schema has may be absent, and whether that differs from null.</summary>
internal static class MemberPresences
{
    /// <summary>The presence of something that is required or not, and may be null or not.</summary>
    public static MemberPresence Of(bool isRequired, bool isNullable) => (isRequired, isNullable) switch
    {
        (true, false) => MemberPresence.Required,
        (true, true) => MemberPresence.RequiredNullable,
        (false, false) => MemberPresence.Optional,
        (false, true) => MemberPresence.OptionalNullable,
    };
}
