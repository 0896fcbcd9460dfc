namespace TypedOAuth.SourceGenerators.Tests.Rules;

/// <summary>Applications whose visitors are one user, and links that belong to no browser; and beside each what the rules must leave alone.</summary>
public sealed class UserRulesTests
{
    [Theory]
    [InlineData("TOA0059", "o.AllowUnboundTickets = [|true|];", "AllowUnboundTickets lets a connect link work in every browser")]
    [InlineData("TOA0059", "_ = new TypedOAuthOptions { AllowUnboundTickets = [|true|] };", "(RFC 9700 §4.7): add a sign-in")]
    [InlineData("TOA0059", "services.AddTypedOAuth(options => options.AllowUnboundTickets = [|Always|]);", "add a sign-in")]
    [InlineData("TOA0059", "o.AllowUnboundTickets = false; o.AllowUnboundTickets = environment.IsProduction(); new Other().AllowUnboundTickets = true;", null)]
    [InlineData("TOA0059", "if (environment.IsDevelopment()) { o.AllowUnboundTickets = true; }", null)]
    [InlineData("TOA0060", "o.UserId = [|_ => \"me\"|];", "options.UserId is 'me' for every request")]
    [InlineData("TOA0060", "o.UserId = [|static context => Me|];", "options.UserId is 'me' for every request")]
    [InlineData("TOA0060", "o.UserId = [|context => Field|];", "options.UserId is 'me' for every request")]
    [InlineData("TOA0060", "o.UserId = [|(context) => { return (\"me\"); }|];", "return the signed-in user, or set it only in Development")]
    [InlineData("TOA0060", "o.UserId = [|delegate { return \"me\"; }|];", "options.UserId is 'me'")]
    [InlineData("TOA0060", "o.UserId ??= [|_ => \"me\"|];", "options.UserId is 'me'")]
    [InlineData("TOA0060", "services.AddTypedOAuth(options => options.UserId = [|_ => \"me\"|]);", "options.UserId is 'me'")]
    [InlineData("TOA0060", "services.Configure<TypedOAuthOptions>(options => { options.UserId = [|_ => \"me\"|]; });", "options.UserId is 'me'")]
    [InlineData("TOA0060", "o.UserId = context => context.User.Identity?.Name; o.UserId = context => context.Request.Headers[\"X-User\"]; o.UserId = null; o.UserId = _ => null; o.UserId = _ => changing;", null)]
    [InlineData("TOA0060", "o.UserId = context => context.User.Identity?.Name ?? \"me\"; new Other().UserId = _ => \"me\";", null)]
    [InlineData("TOA0060", "o.UserId = _ => environment.IsDevelopment() ? \"me\" : null;", null)]
    [InlineData("TOA0060", "if (environment.IsDevelopment()) { o.UserId = _ => \"me\"; }", null)]
    [InlineData("TOA0060", "if (environment.IsDevelopment() && changing.Length > 0) o.UserId = _ => \"me\";", null)]
    [InlineData("TOA0060", "if (environment.EnvironmentName == \"Development\") o.UserId = _ => \"me\";", null)]
    [InlineData("TOA0060", "if (!environment.IsDevelopment()) { changing = \"\"; } else { o.UserId = _ => \"me\"; }", null)]
    [InlineData("TOA0060", "if (!(environment.IsDevelopment() || changing == \"x\")) { return; } o.UserId = [|_ => \"me\"|];", "options.UserId is 'me'")]
    [InlineData("TOA0060", "if (!environment.IsDevelopment() || changing == \"x\") { return; } o.UserId = _ => \"me\";", null)]
    [InlineData("TOA0060", "if (environment.EnvironmentName != Microsoft.Extensions.Hosting.Environments.Development) throw new InvalidOperationException(); o.UserId = _ => \"me\";", null)]
    [InlineData("TOA0060", "var isDevelopment = environment.IsDevelopment(); services.AddTypedOAuth(options => { if (isDevelopment) { options.UserId = _ => \"me\"; } });", null)]
    [InlineData("TOA0060", "o.UserId = environment.IsDevelopment() ? _ => \"me\" : null;", null)]
    [InlineData("TOA0060", "if (environment.IsDevelopment()) { changing = \"\"; } else { o.UserId = [|_ => \"me\"|]; }", "options.UserId is 'me'")]
    [InlineData("TOA0060", "if (!environment.IsDevelopment()) { o.UserId = [|_ => \"me\"|]; }", "options.UserId is 'me'")]
    [InlineData("TOA0060", "if (environment.IsDevelopment() || changing == \"x\") { o.UserId = [|_ => \"me\"|]; }", "options.UserId is 'me'")]
    [InlineData("TOA0060", "if (environment.IsProduction()) { o.UserId = [|_ => \"me\"|]; }", "options.UserId is 'me'")]
    [InlineData("TOA0060", "if (!environment.IsDevelopment()) { changing = \"\"; } o.UserId = [|_ => \"me\"|];", "options.UserId is 'me'")]
    public Task Users_are_checked(string id, string statements, string? message) => RuleAssert.ReportsAsync(
        id,
        $$"""
        using Microsoft.Extensions.Hosting;
        {{CallAssert.Client}}
        public class Other { public bool AllowUnboundTickets; public Func<string, string>? UserId; }
        public class Startup
        {
            private const bool Always = true;
            private const string Me = "me";
            private static readonly string Field = "me";
            public void M(TypedOAuthOptions o, IServiceCollection services, IHostEnvironment environment, string changing) { {{statements}} }
        }
        """,
        message);

    [Theory]
    [InlineData("", true)]
    [InlineData("if (!builder.Environment.IsDevelopment()) { throw new InvalidOperationException(); }", false)]
    public Task A_program_s_statements_are_checked_too(string statement, bool isReported) => RuleAssert.ReportsAsync(
        "TOA0060",
        $"using Microsoft.Extensions.Hosting; \nvar builder = WebApplication.CreateBuilder(); {statement} builder.Services.AddTypedOAuth(options => options.UserId = {(isReported ? "[|_ => \"me\"|]" : "_ => \"me\"")});",
        isReported ? ["options.UserId is 'me'"] : []);
}
