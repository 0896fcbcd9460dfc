namespace TypedOAuth.SourceGenerators.Tests.Rules;

/// <summary>Tests arguments with meaningless values, and similar code that the rule must not report.</summary>
public sealed class ArgumentRulesTests
{
    [Theory]
    [InlineData("TOA0046", "TokenTypes = [|[]|]", "no token would be accepted")]
    [InlineData("TOA0046", "TokenTypes = [|new string[0]|]", "no token would be accepted")]
    [InlineData("TOA0046", "TokenTypes = [\"mac\"]")]
    [InlineData("TOA0046", "ScopeSeparator = [|\"\"|]", "nothing separates scopes")]
    [InlineData("TOA0046", "ScopeSeparator = \",\"")]
    [InlineData("TOA0046", "ClientAuthentication = [|(OAuth2ClientAuthentication)99|]", "is 99, which is not a member")]
    [InlineData("TOA0046", "ClientAuthentication = [|(OAuth2ClientAuthentication)(-1)|]", "is -1, which is not a member")]
    [InlineData("TOA0046", "ClientAuthentication = (OAuth2ClientAuthentication)2")]
    [InlineData("TOA0046", "RevocationReach = [|(OAuth2RevocationReach)9|]", "is 9, which is not a member of OAuth2RevocationReach")]
    [InlineData("TOA0046", "RevocationReach = (OAuth2RevocationReach)3")]
    [InlineData("TOA0046", "RefreshTokenUse = [|(OAuth2RefreshTokenUse)3|]", "is 3, which is not a member of OAuth2RefreshTokenUse")]
    [InlineData("TOA0046", "RefreshTokenUse = (OAuth2RefreshTokenUse)2")]
    public Task Arguments_are_checked(string id, string arguments, params string[] messages) =>
        RuleAssert.ReportsAsync(id, $"{Annotate(arguments)} partial class C;", messages);

    [Theory]
    [InlineData(200, false)]
    [InlineData(201, true)]
    public Task A_description_of_a_scope_fits_on_a_page(int length, bool isReported)
    {
        var text = $"\"{new string('d', length)}\"";
        var description = isReported ? $"[|{text}|]" : text;
        return RuleAssert.ReportsAsync(
            "TOA0046",
            $"{Annotate("DefaultScopes = [\"read\"]", $"[OAuth2Scope(\"read\", Description = {description})]")} partial class C;",
            isReported ? ["Description of [OAuth2Scope] has 201 characters, but pages show it on one or two lines: use at most 200 characters"] : []);
    }
}
