namespace TypedOAuth.SourceGenerators.Tests.Rules;

/// <summary>Tests the declared lifetimes.</summary>
public sealed class LifetimeRulesTests
{
    [Theory]
    [InlineData("AccessTokenLifetime", "PT1H", null)]
    [InlineData("RefreshTokenLifetime", "P100D", null)]
    [InlineData("RefreshTokenIdleLifetime", "P2W", null)]
    [InlineData("GrantLifetime", "P1Y2M3W4DT5H6M7S", null)]
    [InlineData("GrantLifetime", "3600", "GrantLifetime is '3600', which is not an ISO 8601 duration with whole numbers: write 'PT3600S'")]
    [InlineData("AccessTokenLifetime", "pt1h", "write 'PT1H'")]
    [InlineData("AccessTokenLifetime", "01:00:00", "write, for example, 'PT1H' for an hour")]
    [InlineData("AccessTokenLifetime", "", "is not an ISO 8601 duration")]
    [InlineData("RefreshTokenLifetime", "P", "is not an ISO 8601 duration")]
    [InlineData("RefreshTokenLifetime", "PT", "is not an ISO 8601 duration")]
    [InlineData("RefreshTokenLifetime", "P1.5D", "is not an ISO 8601 duration")]
    [InlineData("RefreshTokenLifetime", "-P1D", "is not an ISO 8601 duration")]
    [InlineData("RefreshTokenLifetime", "P1H", "is not an ISO 8601 duration")]
    [InlineData("RefreshTokenIdleLifetime", "PT0S", "is not longer than zero")]
    [InlineData("RefreshTokenIdleLifetime", "P101Y", "is longer than a century")]
    public Task A_lifetime_is_a_duration(string argument, string text, string? message) =>
        RuleAssert.ReportsAsync("TOA0079", $"{Annotate($"{argument} = {(message is null ? $"\"{text}\"" : $"[|\"{text}\"|]")}")} partial class C;", message);

    [Theory]
    [InlineData("Lifetime = \"PT5M\"", null)]
    [InlineData("Lifetime = [|\"300\"|]", "Lifetime is '300'")]
    public Task So_is_that_of_an_assertion(string argument, string? message) =>
        RuleAssert.ReportsAsync("TOA0079", $"{Annotate(attributes: $"[OAuth2ClientAssertion(\"a\", {argument})]")} partial class C;", message);
}
