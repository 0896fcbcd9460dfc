using System.Reflection;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Hosting;
using TypedOAuth.Tests.Configuration;
using TypedOAuth.Tests.Grants.AuthorizationCode;
using TypedOAuth.Tests.Protocol.Requests;
using TypedOAuth.Tests.Tokens.Disconnect;
using TypedOAuth.Tests.Tokens.Refresh;
using TypedOAuth.Tests.Transport;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests;

/// <summary>Explains the 17 defects of the client that this project was modelled on, and names a test for each.</summary>
public sealed class SeedDefectTests
{
    public static TheoryData<int, string, Type, string> Defects => new()
    {
        {
            1, "The original client sent the user's id as the state. An attacker can guess this state, and connect an account to another "
            + "user. Here a state is 256 random bits that never repeat.",
            typeof(AuthorizationStarterTests), nameof(AuthorizationStarterTests.States_and_challenges_never_repeat)
        },
        {
            1, "The original client accepted a state any number of times. A response that leaks can be sent again. Here a state works "
            + "once, and for ten minutes.",
            typeof(OneTimeRecordsTests), nameof(OneTimeRecordsTests.A_state_works_once_and_for_ten_minutes)
        },
        {
            1, "The original client bound the state to no browser. An attacker begins an authorization and has a victim complete it. "
            + "Here only the browser and the user that began an authorization can complete it.",
            typeof(AuthorizationResponseValidatorTests),
            nameof(AuthorizationResponseValidatorTests.A_bound_flow_ends_in_its_browser_with_its_user_only)
        },
        {
            2, "The original client used the application's first endpoint as its redirect URI. The responses for a second client "
            + "arrive at the wrong place. Here the redirect URI contains the client's alias.",
            typeof(SeedDefectTests), nameof(Each_client_has_a_redirect_uri_of_its_own)
        },
        {
            3, "The original client put secret, code and tokens into the query string. Proxies and access logs keep them. Here they "
            + "are sent in the body or in the Authorization header.",
            typeof(AuthorizationRequestTests),
            nameof(AuthorizationRequestTests.A_request_has_each_parameter_once_and_the_challenge_of_the_verifier_that_is_sent_later)
        },
        {
            4, "The original client kept its secret in a public setting. Everyone who reads it can act as the application. Here no "
            + "public member returns the secret.",
            typeof(SeedDefectTests), nameof(Nothing_public_gives_the_secret_back)
        },
        {
            5, "The original client stored the seconds of expires_in as the expiry. These seconds cannot be compared with a clock. "
            + "Here the expiry is a date, computed when the response arrives.",
            typeof(SeedDefectTests), nameof(The_expiry_is_a_moment_and_no_number_of_seconds)
        },
        {
            6, "The original client stored an undefined token after a 400 response and showed its success page. The user believes in "
            + "a connection that does not exist. Here a refusal is an exception, and nothing is stored.",
            typeof(TokenEndpointTests), nameof(TokenEndpointTests.Errors_are_errors_whatever_their_status)
        },
        {
            7, "The original client ignored an error in the callback. A user who declined looks like a user who agreed. Here the "
            + "error becomes an exception, and no code is exchanged.",
            typeof(AuthorizationResponseValidatorTests), nameof(AuthorizationResponseValidatorTests.Responses_that_fail_a_check_exchange_nothing)
        },
        {
            8, "The original client sent no PKCE challenge. A program that intercepts the code can exchange it. Here each request has "
            + "a fresh challenge, and the exchange sends its verifier.",
            typeof(AuthorizationRequestTests),
            nameof(AuthorizationRequestTests.A_request_has_each_parameter_once_and_the_challenge_of_the_verifier_that_is_sent_later)
        },
        {
            9, "The original client compared no issuer. A hostile server can make the client send it another server's code (RFC 9207). "
            + "Here a response with another issuer is refused before anything is sent.",
            typeof(AuthorizationResponseValidatorTests), nameof(AuthorizationResponseValidatorTests.Responses_that_fail_a_check_exchange_nothing)
        },
        {
            10, "The original client handed out expired tokens. Each call of the API then fails. Here an expired token is refreshed "
            + "first; if that fails, the caller gets an exception, and the next call tries again.",
            typeof(TokenRefresherTests), nameof(TokenRefresherTests.A_failing_refresh_wedges_nothing_and_keeps_the_token)
        },
        {
            11, "The original client refreshed without a lock. Two callers send one refresh token twice, and a provider with rotation "
            + "then ends the grant. Here all callers share one request.",
            typeof(SingleFlightTests), nameof(SingleFlightTests.Ten_thousand_callers_of_an_expired_token_make_one_request_and_all_get_the_new_token)
        },
        {
            12, "The original client revoked the access token only, without authentication, and returned false for each error. The "
            + "refresh token stays valid, and the caller does not learn the reason. Here both tokens are revoked in authenticated "
            + "requests, and the result contains the provider's answers.",
            typeof(DisconnectorTests), nameof(DisconnectorTests.Revocation_sends_both_tokens_authenticated_and_forgets_whatever_the_answer)
        },
        {
            13, "The original client ran the application's callback before it saved the token. A callback that needs the token does "
            + "not find it. Here the token is saved first.",
            typeof(AuthorizationCompleterTests), nameof(AuthorizationCompleterTests.The_applications_callback_finds_the_token_saved)
        },
        {
            14, "The original client sent access_type=offline to each provider. Only Google knows this parameter, and a strict server "
            + "refuses it. Here a provider gets the parameters that its client declares.",
            typeof(SeedDefectTests), nameof(A_provider_gets_its_own_parameters_and_no_other_ones)
        },
        {
            15, "The original client accepted a relative endpoint. The first request fails, and the error does not name the "
            + "setting. Here an endpoint is an absolute https URI, and the message names the setting.",
            typeof(SettingsValidatorTests), nameof(SettingsValidatorTests.An_endpoint_that_is_not_safe_is_refused_with_its_key)
        },
        {
            16, "The original client read other setting keys than those in its labels. An administrator sets a key that the client "
            + "does not read. Here a message names the key that the client reads.",
            typeof(SeedDefectTests), nameof(The_keys_that_a_message_names_are_the_ones_that_are_read)
        },
        {
            17, "The original client took scopes as strings. A scope of another provider compiles, and fails at the provider. Here "
            + "each client has a scope type, which no string converts to.",
            typeof(SeedDefectTests), nameof(A_scope_is_of_its_clients_own_type)
        },
        {
            17, "The original client dropped further members of the token response. An application that needs a team's id cannot get "
            + "it. Here declared members are typed properties, and a refresh keeps them.",
            typeof(RefreshTokenRenewalTests),
            nameof(RefreshTokenRenewalTests.A_response_without_a_refresh_token_keeps_the_old_one_and_a_new_one_replaces_it)
        },
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
            ClientHosts.SetCredentials);
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

        // The library reads settings but never returns them.
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
        await using var host = ClientHosts.CreateBasic();
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
}
