namespace TypedOAuth.SourceGenerators.Providers;

/// <summary>Knows the rules that report a class with the attributes of a preset.</summary>
/// <remarks><c>PresetReports.Data.cs</c> contains the suppressed rules of the JSON files. A test writes that file and compares it.</remarks>
internal static partial class PresetReports
{
    /// <summary>Returns whether a rule reports the declarations of a preset.</summary>
    /// <param name="id">The identifier of the provider.</param>
    /// <param name="rule">The identifier of the rule.</param>
    public static bool Contains(string id, string rule) => GetRules(id).Contains(rule, StringComparer.Ordinal);
}
