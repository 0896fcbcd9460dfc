namespace TypedOAuth.SourceGenerators.Tests.Rules;

/// <summary>Tests changes of parameters that contradict each other or turn off a protection.</summary>
public sealed class RequestParameterRulesTests
{
    [Theory]
    [InlineData("\"a\", \"b\"", null)]
    [InlineData("\"client_id\", RenameTo = \"app_id\"", null)]
    [InlineData("\"client_id\", Remove = true", null)]
    [InlineData("\"client_id\", InQuery = true", null)]
    [InlineData("[|\"client_id\"|]", "is not changed: add a value, RenameTo, Remove or InQuery")]
    [InlineData("[|\"client_id\"|], Remove = false", "is not changed")]
    [InlineData("[|\"\"|], \"b\"", "has no name")]
    [InlineData("\"a\", RenameTo = [|\"\"|]", "has an empty new name")]
    [InlineData("\"a\", RenameTo = \"b\", Remove = [|true|]", "is removed, but has a new name too")]
    [InlineData("\"a\", \"b\", Remove = [|true|]", "is removed, but has a value too")]
    [InlineData("\"a\", \"b\", On = [|OAuth2Requests.None|]", "applies to no request")]
    [InlineData("\"access_token\", \"{access_token}\", On = OAuth2Requests.Api", null)]
    public Task A_change_is_clear(string arguments, string? message) => CheckAsync("TOA0074", arguments, "", message);

    [Theory]
    [InlineData("[|\"state\"|], Remove = true, On = OAuth2Requests.Authorization", "", "protects the authorization against forged responses")]
    [InlineData("[|\"state\"|], \"x\", On = OAuth2Requests.Authorization", "StateLocation = OAuth2StateLocation.RedirectUri", "protects the authorization against forged responses")]
    [InlineData("\"state\", Remove = true, On = OAuth2Requests.Authorization", "StateLocation = OAuth2StateLocation.RedirectUri", null)]
    [InlineData("\"state\", RenameTo = \"s\", On = OAuth2Requests.Authorization", "", null)]
    [InlineData("\"state\", \"{state}\", On = OAuth2Requests.Token", "", null)]
    [InlineData("[|\"code_challenge\"|], Remove = true, On = OAuth2Requests.Authorization", "", "protects the code against theft (RFC 7636)")]
    [InlineData("[|\"code_challenge_method\"|], \"plain\", On = OAuth2Requests.Authorization", "", "protects the code against theft (RFC 7636)")]
    [InlineData("[|\"code_verifier\"|], Remove = true", "", "protects the code against theft (RFC 7636)")]
    [InlineData("\"code_verifier\", \"x\", On = OAuth2Requests.Refresh", "", null)]
    [InlineData("\"code_verifier\", \"x\"", "Pkce = OAuth2Pkce.Off, PkceOffReason = \"The provider requires a constant.\"", null)]
    [InlineData("\"code_challenge\", RenameTo = \"c\", On = OAuth2Requests.Authorization", "", null)]
    public Task A_protection_stays(string parameter, string arguments, string? message) => CheckAsync("TOA0074", parameter, arguments, message);

    [Theory]
    [InlineData("\"response_type\", [|\"token\"|], On = OAuth2Requests.Authorization", "The response type cannot be 'token'")]
    [InlineData("\"response_type\", [|\"code Token\"|], On = OAuth2Requests.Authorization", "which would put tokens into URLs")]
    [InlineData("\"response_type\", [|\"code,id_token\"|], On = OAuth2Requests.Authorization", "which would put tokens into URLs")]
    [InlineData("\"response_type\", \"Assertion\", On = OAuth2Requests.Authorization", null)]
    [InlineData("\"response_type\", \"code\", On = OAuth2Requests.Authorization", null)]
    [InlineData("\"response_type\", \"token\", On = OAuth2Requests.Token", null)]
    [InlineData("\"response_type\", Remove = true, On = OAuth2Requests.Authorization", null)]
    public Task The_response_type_stays(string parameter, string? message) => CheckAsync("TOA0031", parameter, "", message);

    private static Task CheckAsync(string id, string parameter, string arguments, string? message) =>
        RuleAssert.ReportsAsync(id, $"{Annotate(arguments, $"[OAuth2RequestParameter({parameter})]")} partial class C;", message);
}
