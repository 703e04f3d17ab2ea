namespace Atlassian.Admin.Gen;

/// <summary>A check for cancellation at each thousandth step, for loops whose rounds do next to nothing.</summary>
internal sealed class CheckCounter(CancellationToken cancellationToken)
{
    /// <summary>The steps between two checks.</summary>
    public const int Interval = 1024;

    private int _steps;

    /// <summary>Takes a step.</summary>
    public void Step()
    {
        if (++_steps % Interval == 0)
        {
            cancellationToken.Check();
        }
    }
}
