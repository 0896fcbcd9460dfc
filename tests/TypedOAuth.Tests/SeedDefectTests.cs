using System.Reflection;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests;

/// <summary>
/// The 17 defects of the client that this project is modelled on: each has a test here, or one elsewhere that the table names.
/// </summary>
public sealed class SeedDefectTests
{
    public static TheoryData<int, string, Type, string> Defects => new()
    {
        { 1, "The state is the user's id", typeof(AuthorizationUrlTests), nameof(AuthorizationUrlTests.States_and_challenges_never_repeat) },
        { 1, "The state can be replayed", typeof(HostileServerTests), nameof(HostileServerTests.A_state_works_once_and_for_ten_minutes) },
        { 1, "The state is bound to no browser", typeof(HostileServerTests), nameof(HostileServerTests.A_bound_flow_ends_in_its_browser_with_its_user_only) },
        { 2, "The redirect is the application's first endpoint", typeof(SeedDefectTests), nameof(Each_client_has_a_redirect_uri_of_its_own) },
        { 3, "Secret, code and tokens travel in the query string", typeof(AuthorizationUrlTests), nameof(AuthorizationUrlTests.A_request_has_each_parameter_once_and_the_challenge_of_the_verifier_that_is_sent_later) },
        { 4, "The secret is a public setting", typeof(SeedDefectTests), nameof(Nothing_public_gives_the_secret_back) },
        { 5, "The expiry is the relative one", typeof(SeedDefectTests), nameof(The_expiry_is_a_moment_and_no_number_of_seconds) },
        { 6, "A refusal stores an undefined token and succeeds", typeof(HostileServerTests), nameof(HostileServerTests.Errors_are_errors_whatever_their_status) },
        { 7, "A callback's error is ignored", typeof(HostileServerTests), nameof(HostileServerTests.Responses_that_fail_a_check_exchange_nothing) },
        { 8, "There is no PKCE", typeof(AuthorizationUrlTests), nameof(AuthorizationUrlTests.A_request_has_each_parameter_once_and_the_challenge_of_the_verifier_that_is_sent_later) },
        { 9, "There is no issuer", typeof(HostileServerTests), nameof(HostileServerTests.Responses_that_fail_a_check_exchange_nothing) },
        { 10, "Expired tokens are handed out", typeof(TokenLifecycleTests), nameof(TokenLifecycleTests.A_failing_refresh_wedges_nothing_and_keeps_the_token) },
        { 11, "Refreshes have no lock", typeof(TokenLifecycleTests), nameof(TokenLifecycleTests.Ten_thousand_callers_of_an_expired_token_make_one_request_and_all_get_the_new_token) },
        { 12, "Revocation sends one token, unauthenticated, and swallows errors", typeof(TokenLifecycleTests), nameof(TokenLifecycleTests.Revocation_sends_both_tokens_authenticated_and_forgets_whatever_the_answer) },
        { 13, "The application's callback runs before the token is saved", typeof(FlowIntegrityTests), nameof(FlowIntegrityTests.The_applications_callback_finds_the_token_saved) },
        { 14, "access_type=offline is sent to everybody", typeof(SeedDefectTests), nameof(A_provider_gets_its_own_parameters_and_no_other_ones) },
        { 15, "A relative endpoint is accepted", typeof(HostileServerTests), nameof(HostileServerTests.An_endpoint_that_is_not_safe_is_refused_with_its_key) },
        { 16, "Setting and label keys differ", typeof(SeedDefectTests), nameof(The_keys_that_a_message_names_are_the_ones_that_are_read) },
        { 17, "Scopes are untyped strings", typeof(SeedDefectTests), nameof(A_scope_is_of_its_clients_own_type) },
        { 17, "Extra token fields are lost", typeof(TokenLifecycleTests), nameof(TokenLifecycleTests.A_response_without_a_refresh_token_keeps_the_old_one_and_a_new_one_replaces_it) },
    };

    [Theory]
    [MemberData(nameof(Defects))]
    public void A_defect_has_a_test(int number, string defect, Type tests, string test)
    {
        Assert.InRange(number, 1, 17);
        var method = tests.GetMethod(test, BindingFlags.Public | BindingFlags.Instance)!;
        Assert.True(method.GetCustomAttribute<FactAttribute>() is { Skip: null }, $"'{defect}' is tested by {method.Name}, which does not run.");
    }

    [Fact]
    public void No_defect_is_left_out() =>
        Assert.Equal(Enumerable.Range(1, 17), Defects.Select(static row => row.Data.Item1).Distinct());

    [Fact]
    public async Task Each_client_has_a_redirect_uri_of_its_own()
    {
        await using var host = new ClientHost<BasicClient>(
            static (services, configure) =>
            {
                services.AddNotifyClient(configure);
                services.AddBasicClient(configure);
                services.AddOidcClient(configure);
            },
            SetCredentials);
        var uris = host.Services.GetServices<OAuth2ClientCore>().Select(static core => core.RedirectUri.AbsoluteUri).ToList();
        Assert.Equal(
            ["https://app.example/oauth2/notify-callback", "https://app.example/oauth2/basic-callback", "https://app.example/oauth2/oidc-callback"], uris);
    }

    [Fact]
    public async Task Nothing_public_gives_the_secret_back()
    {
        await using var host = new TestHost();
        var data = await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        object[] told =
        [
            await host.Client.GetUserAuthorizationUrlAsync("u"),
            await host.Client.GetUnboundAuthorizationUrlAsync("u"),
            await host.Core.BeginAuthorizationAsync("u", "/"),
            await host.Core.GetConnectionAsync("u"),
            data,
        ];
        Assert.All(told, static value => Assert.DoesNotContain(TestHost.ClientSecret, $"{value} {JsonSerializer.Serialize(value)}", StringComparison.Ordinal));

        // Settings go into the library and do not come out of it again.
        var givers = typeof(TestClient).Assembly.GetTypes().Concat(typeof(OAuth2ClientCore).Assembly.GetTypes())
            .Where(static type => type.IsPublic && !typeof(OAuth2ClientOptions).IsAssignableFrom(type))
            .SelectMany(static type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(static member => member switch
            {
                PropertyInfo property => typeof(OAuth2ClientOptions).IsAssignableFrom(property.PropertyType),
                MethodInfo method => typeof(OAuth2ClientOptions).IsAssignableFrom(method.ReturnType),
                FieldInfo field => typeof(OAuth2ClientOptions).IsAssignableFrom(field.FieldType),
                _ => false,
            });
        Assert.Empty(givers);
    }

    [Fact]
    public async Task The_expiry_is_a_moment_and_no_number_of_seconds()
    {
        await using var host = new TestHost();
        var data = await host.AuthorizeAsync("u", TokenJson("a1", expiresIn: 3600));
        Assert.Equal(host.Time.GetUtcNow().AddHours(1), data.ExpiresAt);
        host.Time.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(data.ExpiresAt, (await host.Client.GetAccessTokenForUserAsync("u"))!.ExpiresAt);
    }

    [Fact]
    public async Task A_provider_gets_its_own_parameters_and_no_other_ones()
    {
        await using var host = new ClientHost<BasicClient>(static (services, configure) => services.AddBasicClient(configure), SetCredentials);
        var url = await host.Client.GetUnboundAuthorizationUrlAsync("u");
        Assert.Equal(
            ["client_id", "code_challenge", "code_challenge_method", "redirect_uri", "response_type", "state"],
            url.Query.TrimStart('?').Split('&').Select(static pair => pair.Split('=')[0]).Order(StringComparer.Ordinal));
        Assert.True((await host.AuthorizeAsync("u", TokenJson("a1", "rt1"))).Succeeded);
        await host.Client.RefreshUserAccessTokenAsync("u");
        Assert.Equal(["code", "code_verifier", "grant_type", "redirect_uri"], host.Server.Forms[0].Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["grant_type", "refresh_token"], host.Server.Forms[1].Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_keys_that_a_message_names_are_the_ones_that_are_read()
    {
        await using var host = new ClientHost<BasicClient>(static (services, configure) => services.AddBasicClient(configure));
        host.Configuration["OAuth2:BaseUri"] = null;
        while (await FindFaultAsync() is { } message)
        {
            foreach (var key in message.Split(Environment.NewLine).Select(static line => line.Split('\'')[1]))
            {
                Assert.Null(host.Configuration[key]);
                host.Configuration[key] = key == "OAuth2:BaseUri" ? "https://app.example" : "set";
            }

            host.Configuration.Reload();
        }

        Assert.Equal("set", host.Configuration["OAuth2:basic:ClientSecret"]);

        async Task<string?> FindFaultAsync()
        {
            try
            {
                await host.Client.GetUnboundAuthorizationUrlAsync("u");
                return null;
            }
            catch (OAuth2ConfigurationException exception)
            {
                return exception.Message;
            }
        }
    }

    [Fact]
    public void A_scope_is_of_its_clients_own_type()
    {
        var scopes = new[] { typeof(TestClient.Scope), typeof(OidcClient.Scope) };
        Assert.NotEqual(scopes[0], scopes[1]);
        Assert.All(scopes, static scope => Assert.DoesNotContain(scope.GetMethods(), static method => method.Name is "op_Implicit" or "op_Explicit"));
        Assert.All(scopes, static scope => Assert.DoesNotContain(
            scope.GetConstructors(), static constructor => constructor.GetParameters().Any(static parameter => parameter.ParameterType == typeof(string))));
    }

    private static void SetCredentials(OAuth2ClientOptions options) => (options.ClientId, options.ClientSecret) = ("id", "secret");
}
