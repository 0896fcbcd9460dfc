namespace TypedOAuth.SourceGenerators.Tests.Rules;

/// <summary>Tests every branch of the rules for calls, and similar code that they must not report.</summary>
public sealed class CallRulesTests
{
    [Theory]
    [InlineData("TOA0041", "await acme.[|GetUnboundAuthorizationUrlAsync|](\"u\");", "This URL is not bound to the user's browser")]
    [InlineData("TOA0041", "await acme.GetUserAuthorizationUrlAsync(\"u\"); await new Other().GetUnboundAuthorizationUrlAsync(\"u\");", null)]
    [InlineData("TOA0043", "acme.[|RefreshUserAccessTokenAsync|](\"u\");", "is ignored, and a failure goes unnoticed: await the call")]
    [InlineData("TOA0043", "_ = acme.[|RefreshUserAccessTokenAsync|](\"u\");", "is ignored, and a failure goes unnoticed: await the call")]
    [InlineData("TOA0043", "acme.[|RevokeUserAccessTokenAsync|](\"u\").AsTask();", "is ignored, and a failure goes unnoticed: await the call")]
    [InlineData("TOA0043", "acme?.[|RevokeUserAccessTokenAsync|](\"u\");", "is ignored, and a failure goes unnoticed: await the call")]
    [InlineData("TOA0043", "await acme.[|RevokeUserAccessTokenAsync|](\"u\");", "false means that the provider did not confirm the revocation: check the result")]
    [InlineData("TOA0043", "await acme.[|RevokeUserAccessTokenAsync|](\"u\").ConfigureAwait(false);", "false means that the provider did not confirm the revocation: check the result")]
    [InlineData("TOA0043", "await acme.[|RevokeUserAccessTokenAsync|](\"u\").AsTask();", "false means that the provider did not confirm the revocation: check the result")]
    [InlineData("TOA0043", "_ = await acme.RevokeUserAccessTokenAsync(\"u\"); await acme.RefreshUserAccessTokenAsync(\"u\"); var task = acme.RevokeUserAccessTokenAsync(\"u\");", null)]
    [InlineData("TOA0044", "_ = acme.GetAccessTokenForUserAsync(\"u\").[|Result|];", "'Result' blocks a thread until 'GetAccessTokenForUserAsync'")]
    [InlineData("TOA0044", "_ = acme.GetAccessTokenForUserAsync(\"u\").AsTask().[|Result|];", "'Result' blocks")]
    [InlineData("TOA0044", "acme.ForgetUserAsync(\"u\").AsTask().[|Wait|]();", "'Wait' blocks a thread until 'ForgetUserAsync'")]
    [InlineData("TOA0044", "acme.ForgetUserAsync(\"u\").GetAwaiter().[|GetResult|]();", "'GetResult' blocks")]
    [InlineData("TOA0044", "acme.ForgetUserAsync(\"u\").ConfigureAwait(false).GetAwaiter().[|GetResult|]();", "'GetResult' blocks")]
    [InlineData("TOA0044", "any.ForgetUserAsync(\"u\").AsTask().[|Wait|]();", "'Wait' blocks")]
    [InlineData("TOA0044", "generic.ForgetUserAsync(\"u\").AsTask().[|Wait|]();", "'Wait' blocks")]
    [InlineData("TOA0044", "Task.Delay(1).Wait(); _ = Task.FromResult(1).Result; _ = (await acme.GetAccessTokenForUserAsync(\"u\"))!.TokenType;", null)]
    public Task Calls_are_checked(string id, string statements, params string?[]? messages) => CallAssert.ReportsAsync(id, statements, messages ?? []);

    [Theory]
    [InlineData("TOA0041", "Task M() => [|GetUnboundAuthorizationUrlAsync|](\"u\").AsTask();", "This URL is not bound to the user's browser")]
    [InlineData("TOA0043", "void M() { [|RevokeUserAccessTokenAsync|](\"u\"); }", "and a failure goes unnoticed: await the call")]
    [InlineData("TOA0043", "async Task M() { await [|RevokeUserAccessTokenAsync|](\"u\"); }", "false means that the provider did not confirm the revocation: check the result")]
    [InlineData("TOA0044", "bool M() => ForgetUserAsync(\"u\").[|Result|];", "'Result' blocks")]
    [InlineData("TOA0043", "async Task<bool> M() => await RevokeUserAccessTokenAsync(\"u\");", null)]
    public Task The_client_s_own_calls_are_checked_too(string id, string members, string? message) =>
        RuleAssert.ReportsAsync(id, CallAssert.CreateClient(members), message);

    [Theory]
    [InlineData("", "c.[|RevokeUserAccessTokenAsync|](\"u\");", "has no method 'RevokeUserAccessTokenAsync', which causes CS1061: it declares no RevokeTokenUri")]
    [InlineData("", "c?.[|RevokeUserAccessTokenAsync|](\"u\");", "declares no RevokeTokenUri")]
    [InlineData("SupportsRefresh = false", "c.[|RefreshUserAccessTokenAsync|](\"u\");", "declares SupportsRefresh = false")]
    [InlineData("", "c.RevokeUserAsync(\"u\"); \"\".RevokeUserAccessTokenAsync();", null)]
    public Task A_method_that_a_client_has_not_is_explained(string arguments, string statements, string? message) => RuleAssert.ReportsAsync(
        "TOA0045", $"{Annotate(arguments)} public partial class C; class Service {{ void M(C c) {{ {statements} }} }}", message);

    [Fact]
    public Task Neither_has_it_where_it_calls_itself() => RuleAssert.ReportsAsync(
        "TOA0045", $"{Annotate()} public partial class C {{ void M() {{ [|RevokeUserAccessTokenAsync|](\"u\"); }} }}", "which causes CS0103: it declares no RevokeTokenUri");

    [Fact]
    public async Task Without_ASP_NET_Core_no_URL_is_bound()
    {
        var output = Run(Compile(hasAspNetCore: false, $"{Annotate()} public partial class C; class Service {{ async Task M(C c) => await c.GetUnboundAuthorizationUrlAsync(\"u\"); }}")).Output;
        Assert.DoesNotContain(await AnalyzerHarness.AnalyzeOutputAsync(output), static diagnostic => diagnostic.Id == "TOA0041");
    }
}
