using Microsoft.CodeAnalysis;

namespace TypedOAuth.SourceGenerators.Tests.Emit;

/// <summary>Tests the names and places of the emitted methods that add and map a client.</summary>
public sealed class RegistrationTests
{
    private const string Services = "Microsoft.Extensions.DependencyInjection";
    private const string Builder = "Microsoft.AspNetCore.Builder";

    [Fact]
    public void An_application_calls_the_methods_without_a_using_of_the_clients_namespace() => RunClean(
        $"namespace My.App; {Annotate()} public partial class GoogleClient;",
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.DependencyInjection;

        static class Program
        {
            static void M(IServiceCollection services, WebApplication app)
            {
                services.AddGoogleClient().AddGoogleClient(options => options.ClientId = "id");
                services.AddHttpClient("google").AddGoogleAccessToken().AddGoogleAccessToken(options => options.Origins.Add("https://api.example"));
                app.MapGoogleClient();
            }
        }
        """);

    [Theory]
    [InlineData("{0} public partial class C;", "C")]
    [InlineData("namespace My.App; {0} public partial class C;", "My_App_C")]
    [InlineData("namespace My.App; partial class Outer {{ {0} internal partial class C; }}", "My_App_Outer_C")]
    [InlineData("namespace @class; {0} public partial class @event;", "class_event")]
    public void The_classes_are_named_by_the_clients_full_name(string shape, string name)
    {
        var run = RunClean(string.Format(System.Globalization.CultureInfo.InvariantCulture, shape, Annotate()));
        Assert.Equal(
            [$"{Builder}.{name}EndpointRouteBuilderExtensions", $"{Services}.{name}ServiceCollectionExtensions"],
            FindClasses(run).Select(static type => type.ToDisplayString()));
    }

    [Fact]
    public void Two_clients_never_give_one_class()
    {
        string[] shapes =
        [
            "namespace A.B {{ {0} public partial class C; }}", "namespace A_B {{ {0} public partial class C1; }}", "namespace A {{ {0} public partial class B_C1; }}",
            "{0} public partial class A_B_C1;", "namespace A_ {{ {0} public partial class B_C1; }}", "namespace A {{ {0} public partial class _B_C1; }}",
            "namespace A {{ {0} public partial class _0B_C1; }}", "partial class D {{ {0} internal partial class EF; }}", "partial class DE {{ {0} internal partial class F; }}",
        ];
        var sources = shapes.Select(static (shape, index) => string.Format(System.Globalization.CultureInfo.InvariantCulture, shape, Annotate(alias: $"a{index}")));
        var run = RunClean([.. sources]);
        Assert.Equal(shapes.Length, run.HintNames.Count);
    }

    [Theory]
    [InlineData("AddGoogleAccessToken", "GoogleClient")]
    [InlineData("AddGoogleAccessToken", "Google")]
    [InlineData("AddClientAccessToken", "Client")]
    [InlineData("AddGoogleclientAccessToken", "Googleclient")]
    [InlineData("AddOAuth2ClientAccessToken", "OAuth2Client")]
    [InlineData("AddGoogleClientAccessToken", "GoogleClient", "Google")]
    [InlineData("AddGoogleAccessToken", "Google", "GoogleClient")]
    [InlineData("AddGoogleClientClientAccessToken", "GoogleClientClient", "GoogleClient")]
    [InlineData("AddGoogleAccessToken", "GoogleClient", "GoogleClientClient")]
    public void A_trailing_Client_is_left_out_where_the_name_meets_no_other(string method, string client, string? other = null)
    {
        var run = RunClean(
            $"{Annotate()} public partial class {client};", other is null ? "" : $"{Annotate(alias: "other")} public partial class {other};");
        Assert.Equal(method, Assert.Single(FindMethods(run, client), static method => method.Name.EndsWith("AccessToken", StringComparison.Ordinal)).Name);
    }

    [Theory]
    [InlineData("GoogleClient", "Registered.GoogleClientRegistration", "namespace Other; {0} public partial class GoogleClient;")]
    [InlineData("BC", "Registered.BCRegistration", "public partial class B {{ {0} public partial class C; }}")]
    [InlineData("HttpClient", "Registered.HttpClientRegistration", "")]
    [InlineData("OAuth2Client", "Registered.OAuth2ClientRegistration", "")]
    [InlineData("GoogleClient", null, "public partial class Outer {{ {0} private partial class GoogleClient; }}")]
    [InlineData("GoogleClient", null, "namespace Other; {0} public partial class Googleclient;")]
    public void The_methods_stay_beside_a_client_whose_name_another_client_or_a_reference_has(string client, string? type, string other)
    {
        var run = RunClean(
            $"namespace Registered {{ {Annotate()} public partial class {client}; }}",
            string.Format(System.Globalization.CultureInfo.InvariantCulture, other, Annotate(alias: "other")));
        Assert.Equal(type is not null, FindMethods(run, client).All(method => method.ContainingType.ToDisplayString() == type));
        Assert.Equal([$"Add{client}", $"Map{client}"], FindMethods(run, client).Select(static method => method.Name)
            .Where(static name => !name.EndsWith("AccessToken", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("public static class X { public static void AddGoogleClient(this IServiceCollection services) { } }", true)]
    [InlineData("public static class X { public static void AddGoogleClient<T>(this T services) { } }", true)]
    [InlineData("public static class X { extension(IServiceCollection services) { public void AddGoogleClient() { } } }", true)]
    [InlineData("public static class X { public static void AddGoogleAccessToken(this IHttpClientBuilder builder) { } }", false)]
    [InlineData("public static class X { public static void AddGoogleClientAccessToken(this IHttpClientBuilder builder) { } public static void AddGoogleAccessToken(this IHttpClientBuilder builder) { } }", true)]
    [InlineData("public static class X { public static void AddGoogleClient(this string services) { } }", false)]
    [InlineData("public static class X { public static void AddGoogleClient(IServiceCollection services) { } }", false)]
    [InlineData("public static class X { internal static void AddGoogleClient(this IServiceCollection services) { } }", false)]
    [InlineData("static class X { public static void AddGoogleClient(this IServiceCollection services) { } }", false)]
    [InlineData("public static class X { public static void AddGoogleclient(this IServiceCollection services) { } }", false)]
    public void A_reference_offers_a_method_that_the_project_could_call(string members, bool isBeside)
    {
        var library = Compile($"namespace Microsoft.Extensions.DependencyInjection; {members}").WithAssemblyName("Library");
        var run = Run(Compile($"namespace App; {Annotate()} public partial class GoogleClient;").AddReferences(library.ToMetadataReference()));
        run.AssertClean();
        Assert.Equal(isBeside, run.Output.GetTypeByMetadataName("App.GoogleClientRegistration") is not null);
    }

    [Fact]
    public void What_a_reference_shows_to_the_project_alone_counts_too()
    {
        var library = Compile("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"App\")]", $"namespace Library; {Annotate()} internal partial class GoogleClient;");
        var run = Run(Compile($"namespace App; {Annotate()} public partial class GoogleClient;")
            .AddReferences(Run(library.WithAssemblyName("Library")).Output.ToMetadataReference()));
        run.AssertClean();
        Assert.NotNull(run.Output.GetTypeByMetadataName("App.GoogleClientRegistration"));
    }

    [Fact]
    public void A_project_calls_the_methods_of_a_library_s_clients_and_of_its_own()
    {
        var library = Run(Compile($"namespace Library; {Annotate()} public partial class GoogleClient; {Annotate(alias: "two")} public partial class SlackClient;").WithAssemblyName("Library"));
        var run = Run(Compile(
            $"namespace App; {Annotate(alias: "three")} public partial class GoogleClient;",
            """
            using Microsoft.Extensions.DependencyInjection;

            static class Program
            {
                static void M(IServiceCollection services, IHttpClientBuilder builder)
                {
                    services.AddSlackClient().AddGoogleClient();
                    App.GoogleClientRegistration.AddGoogleClient(services);
                    builder.AddSlackAccessToken().AddGoogleAccessToken();
                    App.GoogleClientRegistration.AddGoogleClientAccessToken(builder);
                }
            }
            """).AddReferences(library.Output.ToMetadataReference()));
        run.AssertClean();
    }

    private static IEnumerable<INamedTypeSymbol> FindClasses(GeneratorRun run) => run.Output
        .GetSymbolsWithName(static _ => true, SymbolFilter.Type, TestContext.Current.CancellationToken).OfType<INamedTypeSymbol>()
        .Where(static type => type.IsStatic)
        .OrderBy(static type => type.ToDisplayString(), StringComparer.Ordinal);

    /// <summary>Returns the methods of the classes that refer to a client in their documentation.</summary>
    private static List<IMethodSymbol> FindMethods(GeneratorRun run, string client) =>
    [
        .. FindClasses(run)
            .Where(type => System.Text.RegularExpressions.Regex.IsMatch(type.GetDocumentationCommentXml(cancellationToken: TestContext.Current.CancellationToken)!, $"cref=\"T:(Registered\\.)?{client}\""))
            .SelectMany(static type => type.GetMembers()).OfType<IMethodSymbol>(),
    ];
}
