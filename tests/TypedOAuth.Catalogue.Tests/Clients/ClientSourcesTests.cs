using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Catalogue.Tests.Bundles;
using TypedOAuth.Catalogue.Tests.Playing;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Catalogue.Tests.Clients;

/// <summary>Checks that this project contains the clients of all providers of the catalogue, which therefore compile without a warning.</summary>
public sealed class ClientSourcesTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "TypedOAuth.Catalogue.Tests", "Clients");

    [Fact]
    public void The_file_contains_the_declarations_of_all_clients() => AssertWritten("Declarations.cs", ClientSources.WriteDeclarations());

    [Fact]
    public void The_table_contains_the_emitted_members_of_all_clients()
    {
        AssertWritten("Presets.cs", ClientSources.WriteTable());
        Assert.Equal(BundleFile.Providers.Select(static provider => provider.Id), Presets.All.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task One_application_can_add_and_map_all_clients()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddTypedOAuth(static options => options.BaseUri = new Uri("https://app.example"));
        foreach (var (id, preset) in Presets.All)
        {
            builder.Configuration.AddInMemoryCollection(ExampleSettings.Read(BundleFile.Read(id)));
            preset.Add(builder.Services, options => ExampleSettings.Set(options, preset.Definition.ClientAuthentication));
        }

        await using var app = builder.Build();
        foreach (var preset in Presets.All.Values)
        {
            preset.Map(app);
        }

        var paths = ((IEndpointRouteBuilder)app).DataSources.SelectMany(static source => source.Endpoints).OfType<RouteEndpoint>().Select(static endpoint => endpoint.RoutePattern.RawText).ToList();
        Assert.All(Presets.All.Keys, id => Assert.Contains($"/oauth2/{id}-callback", paths));
    }

    private static void AssertWritten(string name, string expected) => BundleFile.AssertWritten(Path.Combine(Folder, name), expected);
}
