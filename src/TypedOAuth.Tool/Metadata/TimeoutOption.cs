using System.CommandLine;
using System.Globalization;

namespace TypedOAuth.Tool.Metadata;

/// <summary>Declares the option for the time limit of a request.</summary>
internal static class TimeoutOption
{
    private const int DefaultSeconds = 15;

    public static Option<TimeSpan> Create() => new("--timeout")
    {
        Description = $"The time limit for a request, in seconds. [default: {DefaultSeconds}]",
        HelpName = "seconds",
        CustomParser = static result =>
        {
            if (double.TryParse(result.Tokens[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and <= 3600)
            {
                return TimeSpan.FromSeconds(seconds);
            }

            result.AddError("Set --timeout to a number of seconds between 0 and 3600.");
            return default;
        },
    };

    /// <summary>Returns the duration that the user has chosen, or the default.</summary>
    public static TimeSpan Read(ParseResult arguments, Option<TimeSpan> option) =>
        arguments.GetValue(option) is var value && value > TimeSpan.Zero ? value : TimeSpan.FromSeconds(DefaultSeconds);
}
