using System.Globalization;

namespace TypedOAuth.Catalogue.Tests.Bundles;

/// <summary>Checks that each provider has a bundle, which contains the facts of today.</summary>
public sealed class BundleFileTests(ITestOutputHelper output)
{
    private static readonly string[] Required = ["authorization request", "callback", "token", "api", "negative"];

    [Fact]
    public void Each_bundle_is_written_from_the_facts_of_its_provider()
    {
        BundleFile.DeleteFormer();
        Assert.All(BundleFile.Providers, static provider =>
        {
            if (!BundleFile.IsRecording(provider.Id))
            {
                BundleFile.AssertWritten(BundleFile.GetPath(provider.Id), BundleFile.Write(provider));
            }
        });
    }

    [Fact]
    public void Each_provider_has_a_bundle_with_an_authorization_a_token_request_and_a_refusal()
    {
        var bundles = Directory.GetFiles(BundleFile.Folder, "*.json").Select(static path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(BundleFile.Providers.Select(static provider => provider.Id), bundles);
        var kinds = bundles.ToDictionary(
            static id => id, static id => BundleFile.Read(id)["exchanges"]!.AsArray().Select(static exchange => exchange!["kind"]!.GetValue<string>()).ToList());
        Assert.All(kinds, static pair => Assert.Empty(Required.Except(pair.Value)));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bundles.Count} bundles, {kinds.Sum(static pair => pair.Value.Count)} exchanges:"));
        foreach (var kind in kinds.SelectMany(static pair => pair.Value).CountBy(static kind => kind).OrderByDescending(static pair => pair.Value))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind.Value,5} {kind.Key}"));
        }
    }
}
