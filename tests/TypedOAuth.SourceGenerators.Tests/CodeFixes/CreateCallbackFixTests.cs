namespace TypedOAuth.SourceGenerators.Tests.CodeFixes;

/// <summary>Tests the code of the fix for a missing callback, and where the fix is not offered.</summary>
public sealed class CreateCallbackFixTests
{
    [Theory]
    [InlineData("\"class\"", "", "ValueTask<AuthorizationCallbackResult?> @class(")]
    [InlineData("nameof(Done)", "", "ValueTask<AuthorizationCallbackResult?> Done(")]
    [InlineData("\"AcmeClient\"", "", null)]
    [InlineData("\"Done\"", "private int _x, Done;", null)]
    [InlineData("\"Done\"", "private int Done { get; }", null)]
    [InlineData("\"two words\"", "", null)]
    [InlineData("\"Definition\"", "", null)]
    [InlineData("\"GetUserAuthorizationUrlAsync\"", "", null)]
    public async Task A_callback_is_created_where_its_name_is_free(string callback, string member, string? expected)
    {
        var project = FixHarness.CreateProject(
            $$"""[OAuth2Client(Alias = "acme", AuthUri = "https://acme.dev/a", AccessTokenUri = "https://acme.dev/t", AuthorizationCallback = {{callback}})] partial class AcmeClient { {{member}} }""");
        var diagnostic = (await FixHarness.AnalyzeAsync(project)).Single(static diagnostic => diagnostic.Id == "TOA0035");
        var action = await FixHarness.FindActionAsync(project, diagnostic);
        Assert.Equal(expected is null, action is null);
        if (expected is not null)
        {
            Assert.Contains(expected, await FixHarness.ReadAsync(await FixHarness.ApplyAsync(project, action!)), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("TOA0035", ", AuthorizationCallback = \"Done\"", "private System.Threading.Tasks.ValueTask<TypedOAuth.AuthorizationCallbackResult?> Done(")]
    public Task It_needs_no_using(string id, string arguments, string expected) => FixAssert.NeedsNoUsingAsync(id, arguments, expected);
}
