using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace TypedOAuth.Configuration;

/// <summary>Reads values of the configuration section.</summary>
internal static class SettingsSection
{
    public const string Root = "OAuth2";

    /// <exception cref="OAuth2ConfigurationException">The value is no time span.</exception>
    public static TimeSpan? ReadTimeSpan(IConfigurationSection section, string key)
    {
        if (section[key] is not { Length: > 0 } text)
        {
            return null;
        }

        return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new OAuth2ConfigurationException($"The setting '{section.Path}:{key}' is '{text}': write a time span, '00:00:30' for example.");
    }

    /// <summary>Adds the texts of a list (<c>key:0</c>, <c>key:1</c>, …) to those that are there.</summary>
    public static void AddTexts(IConfigurationSection section, string key, ICollection<string> texts)
    {
        foreach (var element in section.GetSection(key).GetChildren())
        {
            if (element.Value is { Length: > 0 } text)
            {
                texts.Add(text);
            }
        }
    }

    /// <exception cref="OAuth2ConfigurationException">The value is no integer.</exception>
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
}
