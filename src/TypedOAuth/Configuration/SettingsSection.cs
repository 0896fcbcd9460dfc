using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace TypedOAuth.Configuration;

/// <summary>Reads values of the configuration section.</summary>
internal static class SettingsSection
{
    public const string Root = "OAuth2";

    /// <summary>Reads a time span; returns null if the key is not set.</summary>
    /// <exception cref="OAuth2ConfigurationException">The value is not a time span.</exception>
    public static TimeSpan? ReadTimeSpan(IConfigurationSection section, string key)
    {
        if (section[key] is not { Length: > 0 } text)
        {
            return null;
        }

        return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new OAuth2ConfigurationException($"The setting '{section.Path}:{key}' is '{text}': write a time span, for example '00:00:30'.");
    }

    /// <summary>Reads a list from an array, or from one text with spaces between the values, for example an environment variable.</summary>
    /// <returns>The values; <see langword="null"/> if the key is not set.</returns>
    public static List<string>? ReadList(IConfigurationSection section, string key)
    {
        var values = section.GetSection(key).GetChildren().Select(static child => child.Value).OfType<string>()
            .Concat(section[key]?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? []).ToList();
        return values.Count > 0 ? values : null;
    }

    /// <summary>Reads an integer; returns null if the key is not set.</summary>
    /// <exception cref="OAuth2ConfigurationException">The value is not an integer.</exception>
    public static int? ReadInteger(IConfigurationSection section, string key)
    {
        if (section[key] is not { Length: > 0 } text)
        {
            return null;
        }

        return int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new OAuth2ConfigurationException($"The setting '{section.Path}:{key}' is '{text}': write a whole number.");
    }

    /// <summary>Reads a Boolean value; returns null if the key is not set.</summary>
    /// <exception cref="OAuth2ConfigurationException">The value is neither true nor false.</exception>
    public static bool? ReadBoolean(IConfigurationSection section, string key)
    {
        if (section[key] is not { Length: > 0 } text)
        {
            return null;
        }

        return bool.TryParse(text, out var value)
            ? value
            : throw new OAuth2ConfigurationException($"The setting '{section.Path}:{key}' is '{text}': write true or false.");
    }

    /// <summary>Reads a table of texts.</summary>
    /// <remarks>
    /// A key may contain colons, for example in a scope that is a URI. The configuration splits such a key into several levels, so all levels
    /// are read.
    /// </remarks>
    public static void ReadTexts(IConfigurationSection section, string key, IDictionary<string, string> texts)
    {
        foreach (var (name, text) in section.GetSection(key).AsEnumerable(makePathsRelative: true))
        {
            if (name.Length > 0 && text is not null)
            {
                texts[name] = text;
            }
        }
    }
}
