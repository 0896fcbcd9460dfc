using TypedOAuth.Catalogue.Tests.Clients;
using TypedOAuth.Catalogue.Tests.Playing;

namespace TypedOAuth.Catalogue.Tests.Bundles;

/// <summary>Plays the bundle of each provider through the emitted client.</summary>
/// <remarks>This shows that facts, generator and runtime agree. It does not show that the provider agrees.</remarks>
public sealed class BundleTests
{
    public static TheoryData<string> Providers => [.. BundleFile.Providers.Select(static provider => provider.Id)];

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task The_client_sends_the_requests_of_the_bundle_and_reads_its_responses(string provider)
    {
        await using var player = new BundlePlayer(Presets.All[provider], BundleFile.Read(provider));
        await player.PlayAsync();
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task The_client_understands_the_refusal_of_the_bundle(string provider)
    {
        await using var player = new BundlePlayer(Presets.All[provider], BundleFile.Read(provider));
        await player.PlayNegativeAsync();
    }
}
