// Written from the JSON files of this folder by PresetReportsTests. To update it, run the generator's tests with TYPEDOAUTH_UPDATE_DOCS=1.
namespace TypedOAuth.SourceGenerators.Providers;

/// <content>Contains the suppressed rules of the JSON files.</content>
internal static partial class PresetReports
{
    private static string[] GetRules(string id) => id switch
    {
        "coding" => ["TOA0083"],
        "egnyte" => ["TOA0019"],
        "instagram" => ["TOA0083"],
        "paypal" => ["TOA0027"],
        "qq" => ["TOA0083"],
        "threads" => ["TOA0083"],
        "wechat" => ["TOA0083"],
        _ => [],
    };
}
