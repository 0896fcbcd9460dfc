namespace TypedOAuth.SourceGenerators.Tests.Rules;

/// <summary>Tests the declared meanings of error codes.</summary>
public sealed class ErrorCodeRulesTests
{
    [Theory]
    [InlineData("(\"1002\", \"invalid_grant\")", null)]
    [InlineData("(\"user_cancelled_login\", OAuth2ErrorCodes.AccessDenied)", null)]
    [InlineData("(\"expired\", OAuth2ErrorCodes.InvalidToken)", null)]
    [InlineData("(\"a\", \"login_required\")", null)]
    [InlineData("([|\"\"|], \"invalid_grant\")", "is empty: write the provider's code")]
    [InlineData("(\"a\", \"invalid_grant\")][OAuth2ErrorCode([|\"a\"|], \"access_denied\")", "is already declared")]
    [InlineData("(\"a\", [|\"invalid_grand\"|])", "means 'invalid_grand', which is not a standard code: write 'invalid_grant'")]
    [InlineData("(\"a\", [|\"\"|])", "use a code of RFC 6749")]
    public Task A_code_has_a_standard_meaning(string arguments, string? message) =>
        RuleAssert.ReportsAsync("TOA0076", $"{Annotate(attributes: $"[OAuth2ErrorCode{arguments}]")} partial class C;", message);
}
