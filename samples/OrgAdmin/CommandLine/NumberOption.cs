using System.CommandLine;
using System.Globalization;

namespace OrgAdmin.CommandLine;

/// <summary>Whole numbers from 1 on.</summary>
internal static class NumberOption
{
    public static Option<int> Create(string name, string helpName, string description, int defaultValue) => new(name)
    {
        Description = description,
        HelpName = helpName,
        DefaultValueFactory = _ => defaultValue,
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value > 0)
            {
                return value;
            }

            result.AddError($"{name}: '{text}' is no number from 1 on.");
            return 0;
        },
    };
}
