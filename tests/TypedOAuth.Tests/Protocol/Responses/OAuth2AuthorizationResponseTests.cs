using TypedOAuth.Hosting;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Tests.Protocol.Responses;

/// <summary>Reads authorization responses whose parameters have the names that a client declares.</summary>
public sealed class OAuth2AuthorizationResponseTests
{
    private static readonly Oddities Odd = new()
    {
        CallbackMembers = [new("code", "auth_code"), new("code", "authorization"), new("state", "ticket"), new("error", "err"), new("error_description", "msg")],
    };

    [Theory]
    [InlineData("auth_code=c&ticket=s", "c")]
    [InlineData("ticket=s&authorization=d&auth_code=c", "c")]
    [InlineData("ticket=s&authorization=d", "d")]
    [InlineData("ticket=s&authorization=d&auth_code=", "d")]
    [InlineData("ticket=s&auth_code=c&code=wrong&state=wrong", "c")]
    [InlineData("ticket=s&auth_code=c&code=1&code=2&state=1&state=2", "c")]
    public void The_first_declared_parameter_with_a_value_is_used(string query, string code)
    {
        var response = Read(query);
        Assert.Null(response.Malformation);
        Assert.Equal((code, "s"), (response.Code, response.State));
    }

    [Theory]
    [InlineData("code=c&ticket=s", "it has neither 'auth_code' nor 'err'")]
    [InlineData("auth_code=c&state=s", "it has no 'ticket'")]
    [InlineData("auth_code=c&err=e&ticket=s", "it has both 'auth_code' and 'err'")]
    [InlineData("auth_code=c&auth_code=d&ticket=s", "its 'auth_code' is repeated or too long")]
    [InlineData("auth_code=c&authorization=d&authorization=d&ticket=s", "its 'authorization' is repeated or too long")]
    [InlineData("auth_code=c&ticket=s&iss=a&iss=b", "its 'iss' is repeated or too long")]
    public void A_renamed_parameter_has_the_rules_of_the_standard_one(string query, string malformation) =>
        Assert.Equal(malformation, Read(query).Malformation);

    [Fact]
    public void A_renamed_parameter_has_the_length_of_the_standard_one()
    {
        Assert.Null(Read($"auth_code={new string('c', 4096)}&ticket=s").Malformation);
        Assert.Equal("its 'auth_code' is repeated or too long", Read($"auth_code={new string('c', 4097)}&ticket=s").Malformation);
        var many = string.Concat(Enumerable.Range(0, 40).Select(static i => $"&p{i}=1"));
        Assert.Equal("it has too many parameters", Read($"auth_code=c&ticket=s{many}").Malformation);
    }

    [Fact]
    public void The_application_sees_neither_the_renamed_parameters_nor_a_code()
    {
        var response = Read("auth_code=c&authorization=d&ticket=s&msg=m&iss=i&shop=x&code=c&state=s&error_description=e");
        Assert.Equal(
            [new("error_description", "e"), new("iss", "i"), new("shop", "x")],
            response.GetQuery().OrderBy(static parameter => parameter.Key, StringComparer.Ordinal));
        Assert.Equal("x", response.FindFurther("shop"));
        Assert.Null(response.FindFurther("auth_code"));
        Assert.Equal(9, response.GetParameters().Count);
    }

    [Fact]
    public void An_issuer_under_another_name_hides_the_standard_one()
    {
        var odd = new Oddities { CallbackMembers = [new("iss", "server")] };
        var response = OAuth2AuthorizationResponse.FromUri(new Uri("https://app.example/?code=c&state=s&server=a&iss=b")).Interpret(odd.Define());
        Assert.Equal(("a", "a"), (response.Issuer, response.GetQuery()["iss"]));
    }

    [Fact]
    public void Errors_have_their_names()
    {
        var response = Read("err=e&msg=m&error_uri=u&ticket=s&error=x");
        Assert.Null(response.Malformation);
        Assert.Equal(("e", "m", "u"), (response.Error, response.ErrorDescription, response.ErrorUri));
    }

    [Fact]
    public void A_response_is_interpreted_once_and_only_for_clients_with_declarations()
    {
        var response = OAuth2AuthorizationResponse.FromUri(new Uri("https://app.example/?code=c&state=s"));
        Assert.Same(response, response.Interpret(new Oddities().Define()));
        var definition = Odd.Define();
        var interpreted = response.Interpret(definition);
        Assert.Same(interpreted, interpreted.Interpret(definition));
        Assert.Equal("c", interpreted.Interpret(new Oddities { CallbackMembers = [new("error", "err")] }.Define()).Code);
        Assert.Equal("OAuth2AuthorizationResponse { Error =  }", interpreted.ToString());
    }

    [Fact]
    public async Task A_flow_is_completed_with_renamed_parameters()
    {
        await using var host = new DefinedHost(Odd);
        host.Server.Answer(ScriptedServer.TokenJson("at"));
        var (_, complete) = await host.BeginAsync();
        Assert.Null((await complete("auth_code=the-code&shop=x&code=other", "ticket")).Failure);
        Assert.Equal("the-code", Assert.Single(host.Server.Forms)["code"]);
        Assert.Equal([new("shop", "x")], host.Query!);

        var (_, again) = await host.BeginAsync();
        Assert.Equal(OAuth2AuthorizationFailureKind.MalformedResponse, (await again("code=the-code", "ticket")).Failure?.Kind);
    }

    [Theory]
    [InlineData("user_cancelled", OAuth2AuthorizationFailureKind.AccessDenied, "access_denied", "m (provider code user_cancelled)")]
    [InlineData("access_denied", OAuth2AuthorizationFailureKind.AccessDenied, "access_denied", "m")]
    [InlineData("10013", OAuth2AuthorizationFailureKind.ProviderUnavailable, "server_error", "m (provider code 10013)")]
    [InlineData("other", OAuth2AuthorizationFailureKind.ProviderError, "other", "m")]
    public async Task An_error_has_its_standard_meaning(string sent, OAuth2AuthorizationFailureKind kind, string code, string description)
    {
        await using var host = new DefinedHost(Odd with
        {
            ErrorCodes = [new("user_cancelled", OAuth2ErrorCodes.AccessDenied), new("10013", OAuth2ErrorCodes.ServerError)],
        });
        var (_, complete) = await host.BeginAsync();
        var failure = (await complete($"err={sent}&msg=m", "ticket")).Failure;
        Assert.Equal((kind, code, description), (failure?.Kind, failure?.Error.Code, failure?.Error.Description));
    }

    private static OAuth2AuthorizationResponse Read(string query) =>
        OAuth2AuthorizationResponse.FromUri(new Uri($"https://app.example/?{query}")).Interpret(Odd.Define());
}
