using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TypedOAuth.Hosting;
using TypedOAuth.TestSupport;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Grants.AuthorizationCode;

/// <summary>Refuses responses that the provider has not sent, and keeps their authorization pending.</summary>
public sealed class CallbackAuthenticityTests
{
    private static readonly Oddities Signed = new() { CallbackSignature = new("hmac"), CallbackMembers = [new("code", "auth_code")] };

    [Fact]
    public async Task A_signed_response_completes_its_flow()
    {
        await using var host = new DefinedHost(Signed);
        host.Server.Answer(TokenJson("at"));
        var (state, complete) = await host.BeginAsync();
        Assert.Null((await complete($"shop=a%26b&auth_code=c&hmac={Sign($"auth_code=c&shop=a&b&state={state}")}", "state")).Failure);
        Assert.Equal("c", Assert.Single(host.Server.Forms)["code"]);
    }

    [Theory]
    [InlineData("auth_code=c&shop=x")]
    [InlineData("auth_code=c&shop=x&hmac=")]
    [InlineData("auth_code=c&shop=x&hmac=00")]
    [InlineData("auth_code=c&shop=x&hmac={0}&added=1")]
    [InlineData("auth_code=other&shop=x&hmac={0}")]
    [InlineData("auth_code=c&shop=x&shop=x&hmac={0}")]
    [InlineData("auth_code=c&shop=x&hmac={0}&hmac={0}")]
    public async Task A_forged_response_sends_no_code_and_does_not_end_the_flow(string parameters)
    {
        var log = new TestLog();
        await using var host = new DefinedHost(Signed, services: services => services.AddSingleton<ILoggerProvider>(log).AddLogging());
        host.Server.Answer(TokenJson("at"));
        var (state, complete) = await host.BeginAsync();
        var signature = Sign($"auth_code=c&shop=x&state={state}");
        var failure = (await complete(parameters.Replace("{0}", signature, StringComparison.Ordinal), "state")).Failure;
        Assert.Equal(OAuth2AuthorizationFailureKind.MalformedResponse, failure?.Kind);
        Assert.Equal("The signature of the authorization response ('hmac') is missing or wrong.", failure!.Error.Description);
        Assert.Contains(log.Lines, static line => line.Contains("('hmac') is missing or wrong", StringComparison.Ordinal));
        Assert.Empty(host.Server.Forms);
        Assert.Null((await complete($"auth_code=c&shop=x&hmac={signature}", "state")).Failure);
    }

    [Fact]
    public async Task A_client_without_a_secret_is_refused_before_a_response_arrives()
    {
        await using var host = new DefinedHost(
            Signed with { ClientAuthentication = OAuth2ClientAuthentication.None }, static options => options.ClientSecret = null);
        var error = await Assert.ThrowsAsync<OAuth2ConfigurationException>(() => host.BeginAsync());
        Assert.Contains("'OAuth2:odd:ClientSecret' is missing", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_native_app_checks_the_signature_too()
    {
        await using var host = new DefinedHost(Signed);
        host.Server.Answer(TokenJson("at"));
        var url = await host.Core.GetUnboundAuthorizationUrlAsync<BasicClient.Scope>("u", null, [], default);
        var state = TestHost.GetParameter(url, "state");
        var forged = await Assert.ThrowsAsync<OAuth2ProtocolException>(async () =>
            await host.Core.CompleteAuthorizationAsync(new Uri($"https://app.example/oauth2/odd-callback?auth_code=c&state={state}&hmac=00"), default));
        Assert.Equal(OAuth2ErrorCodes.InvalidAuthorizationResponse, forged.Error.Code);
        Assert.Empty(host.Server.Forms);
        var uri = new Uri($"https://app.example/oauth2/odd-callback?auth_code=c&state={state}&hmac={Sign($"auth_code=c&state={state}")}");
        Assert.Equal("at", (await host.Core.CompleteAuthorizationAsync(uri, default)).AuthData.Token);
    }

    [Fact]
    public async Task The_application_can_check_all_parameters()
    {
        var validator = new Validator(static (parameters, secret) => parameters["sig"] == "ok" && secret == DefinedHost.Secret);
        await using var host = new DefinedHost(new(), options => options.CallbackValidator = validator);
        host.Server.Answer(TokenJson("at"));
        var (state, complete) = await host.BeginAsync();
        var failure = (await complete("code=c&sig=no", "state")).Failure;
        Assert.Equal(OAuth2AuthorizationFailureKind.MalformedResponse, failure?.Kind);
        Assert.Empty(host.Server.Forms);
        Assert.Null((await complete("code=c&sig=ok", "state")).Failure);
        Assert.Equal([new("code", "c"), new("sig", "ok"), new("state", state)], validator.Seen!.OrderBy(static pair => pair.Key, StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_exception_of_the_application_refuses_the_response_without_its_text()
    {
        var log = new TestLog();
        await using var host = new DefinedHost(
            new(),
            static options => options.CallbackValidator = new Validator(static (parameters, secret) => throw new FormatException($"{parameters["code"]} {secret}")),
            services => services.AddSingleton<ILoggerProvider>(log).AddLogging());
        var (state, complete) = await host.BeginAsync();
        var result = await complete("code=the-code-77", "state");
        Assert.Equal("The application's CallbackValidator failed (FormatException).", result.Failure?.Error.Description);
        Assert.Null(result.Exception);
        Assert.Contains(log.Lines, static line => line.Contains("CallbackValidator failed (FormatException)", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, line =>
            line.Contains("the-code-77", StringComparison.Ordinal) || line.Contains(DefinedHost.Secret, StringComparison.Ordinal) || line.Contains(state, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_cancellation_leaves_the_authorization_pending()
    {
        using var cancellation = new CancellationTokenSource();
        var isCanceled = true;
        var validator = new Validator((_, _) =>
        {
            if (isCanceled)
            {
                cancellation.Cancel();
                cancellation.Token.ThrowIfCancellationRequested();
            }

            return true;
        });
        await using var host = new DefinedHost(new(), options => options.CallbackValidator = validator);
        host.Server.Answer(TokenJson("at"));
        var start = await host.Core.BeginAuthorizationAsync("u", returnUrl: null);
        var response = OAuth2AuthorizationResponse.FromUri(TestHost.CreateCallback(start.AuthorizationUri, "code=c"));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await host.Core.CompleteAuthorizationAsync(response, start.BindingValue, "u", host.Services, cancellation.Token));
        isCanceled = false;
        Assert.Null((await host.Core.CompleteAuthorizationAsync(response, start.BindingValue, "u", host.Services)).Failure);
    }

    [Fact]
    public async Task Another_browser_never_reaches_the_check()
    {
        var validator = new Validator(static (_, _) => true);
        await using var host = new DefinedHost(new(), options => options.CallbackValidator = validator);
        var start = await host.Core.BeginAuthorizationAsync("u", returnUrl: null);
        var response = OAuth2AuthorizationResponse.FromUri(TestHost.CreateCallback(start.AuthorizationUri, "code=c"));
        var result = await host.Core.CompleteAuthorizationAsync(response, "another", "u", host.Services);
        Assert.Equal(OAuth2AuthorizationFailureKind.WrongBrowser, result.Failure?.Kind);
        Assert.Null(validator.Seen);
    }

    private static string Sign(string text) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(DefinedHost.Secret), Encoding.UTF8.GetBytes(text)));

    private sealed class Validator(Func<IReadOnlyDictionary<string, string>, string?, bool> validate) : IOAuth2CallbackValidator
    {
        public IReadOnlyDictionary<string, string>? Seen { get; private set; }

        public ValueTask<bool> ValidateAsync(
            IReadOnlyDictionary<string, string> parameters, string? clientSecret, CancellationToken cancellationToken)
        {
            Seen = parameters;
            return new(validate(parameters, clientSecret));
        }
    }
}
