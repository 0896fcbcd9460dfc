namespace TypedOAuth.SourceGenerators.Tests.CodeFixes;

/// <summary>Tests special cases of the fix for calls, and where the fix is not offered.</summary>
public sealed class UseFixTests
{
    [Theory]
    [InlineData("TOA0032", "s.Configure<AcmeClientOptions>(o => o.ClientSecret = \"x\");", "s.Configure<AcmeClientOptions>(o => { });")]
    [InlineData("TOA0032", "s.Configure<AcmeClientOptions>(\"name\", (o) => o.ClientSecret = \"x\");", "s.Configure<AcmeClientOptions>(\"name\", (o) => { });")]
    [InlineData("TOA0032", "s.AddAcmeClient(o => o.ClientSecret = \"x\");", "s.AddAcmeClient();")]
    [InlineData("TOA0032", "s.AddAcmeClient(configure: o => o.ClientSecret = \"x\");", "s.AddAcmeClient();")]
    [InlineData("TOA0032", "o.ClientSecret = Environment.GetEnvironmentVariable(\"X\") ?? \"x\";", "o.ClientSecret = Environment.GetEnvironmentVariable(\"X\");")]
    [InlineData("TOA0032", "_ = new AcmeClientOptions { ClientId = \"a\", ClientSecret = \"x\" };", "_ = new AcmeClientOptions { ClientId = \"a\"};")]
    [InlineData("TOA0032", "_ = o;\n#if DEBUG\n#else\n        o.ClientSecret = \"x\";\n#endif", "_ = o;\n\n#if DEBUG\n#else\n#endif")]
    [InlineData("TOA0032", "if (s.Count > 0) o.ClientSecret = \"x\";", null)]
    [InlineData("TOA0043", "await acme.RevokeUserAccessTokenAsync(\"u\").ConfigureAwait(false);", "_ = await acme.RevokeUserAccessTokenAsync(\"u\").ConfigureAwait(false);")]
    [InlineData("TOA0043", "await acme.RevokeUserAccessTokenAsync(\"u\");", "_ = await acme.RevokeUserAccessTokenAsync(\"u\");")]
    [InlineData("TOA0043", "acme.RevokeUserAccessTokenAsync(\"u\");", "_ = await acme.RevokeUserAccessTokenAsync(\"u\");")]
    [InlineData("TOA0043", "acme.RevokeUserAccessTokenAsync(\"u\").AsTask();", "_ = await acme.RevokeUserAccessTokenAsync(\"u\").AsTask();")]
    [InlineData("TOA0043", "acme.RefreshUserAccessTokenAsync(\"u\");", "await acme.RefreshUserAccessTokenAsync(\"u\");")]
    [InlineData("TOA0043", "_ = acme.RefreshUserAccessTokenAsync(\"u\");", "_ = await acme.RefreshUserAccessTokenAsync(\"u\");")]
    [InlineData("TOA0043", "acme?.RevokeUserAccessTokenAsync(\"u\");", null)]
    [InlineData("TOA0043", "lock (acme) { acme.RevokeUserAccessTokenAsync(\"u\"); }", null)]
    [InlineData("TOA0043", "Action act = () => acme.RevokeUserAccessTokenAsync(\"u\");", null)]
    [InlineData("TOA0044", "_ = acme.GetAccessTokenForUserAsync(\"u\").AsTask().Result?.Token;", "_ = (await acme.GetAccessTokenForUserAsync(\"u\"))?.Token;")]
    [InlineData("TOA0044", "acme.ForgetUserAsync(\"u\").AsTask().Wait();", "await acme.ForgetUserAsync(\"u\");")]
    [InlineData("TOA0044", "acme.RevokeUserAccessTokenAsync(\"u\").AsTask().Wait();", "_ = await acme.RevokeUserAccessTokenAsync(\"u\");")]
    [InlineData("TOA0044", "_ = acme?.ForgetUserAsync(\"u\").AsTask().Result;", null)]
    [InlineData("TOA0044", "lock (acme) { acme.ForgetUserAsync(\"u\").AsTask().Wait(); }", null)]
    [InlineData("TOA0044", "_ = acme.ForgetUserAsync(\"u\").AsTask().Wait(10);", null)]
    public async Task A_call_is_changed(string id, string before, string? after)
    {
        const string Start = FixAssert.Client + "\npublic class Service\n{\n    public async Task M(IServiceCollection s, AcmeClientOptions o, AcmeClient acme)\n    {\n        ";
        const string End = "\n        await Task.CompletedTask;\n    }\n}";
        await FixAssert.WritesAsync(id, Start + before + End, after is null ? null : Start + after + End);
    }
}
