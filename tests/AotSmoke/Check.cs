namespace AotSmoke;

/// <summary>Ends the program with an error when something is not as it should be.</summary>
internal static class Check
{
    public static void Equal<T>(T expected, T actual, string what)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            Fail($"Expected {what} to be '{expected}', but it is '{actual}'.");
        }
    }

    public static void Fail(string message) => throw new InvalidOperationException(message);
}
