using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedOAuth.SourceGenerators.Tests.Parsing;

/// <summary>Checks with invalid sources that the generator never throws and never adds errors.</summary>
public sealed class RobustnessTests
{
    private static readonly string Whole = $$"""
        namespace N
        {
            partial class Outer
            {
                {{Annotate(
                    """RevokeTokenUri = "https://as.example/revoke", DefaultScopes = ["openid", "read"], Scopes = new[] { "write" }, AuthorizationCallback = nameof(M), ClientAuthentication = OAuth2ClientAuthentication.None, MultipleAccounts = true, RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, Pkce = OAuth2Pkce.Off, ExpiredTokenStatus = 403""",
                    """[OAuth2AuthorizationParameter("a", "b")][OAuth2AuthorizationParameter("c", Name = "d")][OAuth2TokenField<string>("team.id")][OAuth2Scope("read", Name = "Reading")][OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "team.id")][OAuth2Request(OAuth2Requests.Token | OAuth2Requests.Refresh, Method = OAuth2HttpMethod.Get)][OAuth2SuccessMember("ok", "true", "1")][OAuth2EndpointParameter("t", Source = OAuth2EndpointParameterSource.User, Values = ["a=b"], IsAccount = true)]""")}}
                internal partial class C
                {
                    private ValueTask<AuthorizationCallbackResult?> M(AuthorizationCallbackContext<AuthData> context, CancellationToken cancellationToken) => default;
                }
            }
        }
        """;

    [Theory]
    [InlineData("[OAuth2Client] partial class C;")]
    [InlineData("[OAuth2Client()] partial class C;")]
    [InlineData("[OAuth2Client(] partial class C;")]
    [InlineData("[OAuth2Client(Alias] partial class C;")]
    [InlineData("[OAuth2Client(Alias =)] partial class C;")]
    [InlineData("[OAuth2Client(Alias = , AuthUri = \"x\")] partial class C;")]
    [InlineData("[OAuth2Client(Alias = 1, AuthUri = null, AccessTokenUri = typeof(int))] partial class C;")]
    [InlineData("[OAuth2Client(Alias = \"a\", Alias = \"b\")] partial class C;")]
    [InlineData("[OAuth2Client(\"positional\")] partial class C;")]
    [InlineData("[OAuth2Client(Nonsense = 3)] partial class C;")]
    [InlineData("[OAuth2Client(Alias = \"a\" + Missing.Constant)] partial class C;")]
    [InlineData("[OAuth2Client(DefaultScopes = null!)] partial class C;")]
    [InlineData("[OAuth2Client(DefaultScopes = [null, \"\", 3, Missing])] partial class C;")]
    [InlineData("[OAuth2Client(DefaultScopes = \"not an array\")] partial class C;")]
    [InlineData("[OAuth2Client(TokenTypes = [], ScopeSeparator = \"\")] partial class C;")]
    [InlineData("[OAuth2Client(ClientAuthentication = (OAuth2ClientAuthentication)99)] partial class C;")]
    [InlineData("[OAuth2Client(ClientAuthentication = OAuth2ClientAuthentication.Missing)] partial class C;")]
    [InlineData("[OAuth2Client(AuthorizationCallback = nameof(Missing))] partial class C;")]
    [InlineData("[OAuth2Client][OAuth2Client] partial class C;")]
    [InlineData("[OAuth2Client] partial class C; [OAuth2Client] partial class C;")]
    [InlineData("[OAuth2Client] partial class")]
    [InlineData("[OAuth2Client] partial class ;")]
    [InlineData("[OAuth2Client] partial class C : Missing;")]
    [InlineData("[OAuth2Client] partial class C : C;")]
    [InlineData("[OAuth2Client] partial class C : D; partial class D : C;")]
    [InlineData("[OAuth2Client] partial class C<T> : C<C<T>>;")]
    [InlineData("[OAuth2Client] partial class C { partial class C { } }")]
    [InlineData("partial class C { [OAuth2Client] partial class C { } }")]
    [InlineData("[OAuth2Client] partial class C; class C;")]
    [InlineData("[OAuth2Client] partial class C; partial struct C;")]
    [InlineData("[OAuth2Client] partial struct C;")]
    [InlineData("[OAuth2Client] partial record C;")]
    [InlineData("[OAuth2Client] partial interface C;")]
    [InlineData("[OAuth2Client] enum C { }")]
    [InlineData("[OAuth2Client] delegate void C();")]
    [InlineData("[OAuth2Client]")]
    [InlineData("[OAuth2Client][OAuth2TokenField<>(\"a\")][OAuth2TokenField<Missing>(\"b\")][OAuth2TokenField(\"c\")][OAuth2TokenField<string>][OAuth2TokenField<string>(null!)] partial class C;")]
    [InlineData("[OAuth2Client][OAuth2AuthorizationParameter][OAuth2AuthorizationParameter(null!)][OAuth2AuthorizationParameter(\"\", \"\")][OAuth2AuthorizationParameter(\"a\", null!)] partial class C;")]
    [InlineData("[OAuth2Client][OAuth2Scope][OAuth2Scope(null!)][OAuth2Scope(\"a\", Name = \"not a name\")][OAuth2Scope(\"a\", Name = null)] partial class C;")]
    [InlineData("[OAuth2Client(MultipleAccounts = true)] partial class C;")]
    [InlineData("[OAuth2Client(MultipleAccounts = true)] partial class C { public object GetConnectionAsync(string userId) => userId; }")]
    [InlineData("[OAuth2Client(MultipleAccounts = true, RefreshTokenUse = (OAuth2RefreshTokenUse)9)][OAuth2Account] partial class C;")]
    [InlineData("[OAuth2Client(MultipleAccounts = Missing)][OAuth2Account(Missing)][OAuth2Account(OAuth2AccountSource.UserInfo)] partial class C;")]
    [InlineData("[OAuth2Client][OAuth2Account((OAuth2AccountSource)9, Id = null)] partial class C;")]
    [InlineData("[OAuth2Client][OAuth2Account(OAuth2AccountSource.TokenResponse, Id = Missing, Label = 1)] partial class C;")]
    [InlineData("[OAuth2Account(OAuth2AccountSource.UserInfo)] partial class C;")]
    [InlineData("[OAuth2Client][OAuth2Request][OAuth2Request()][OAuth2Request(1)][OAuth2Request(\"a\")][OAuth2Request((OAuth2Requests)(-1))][OAuth2Request(Missing)] partial class C;")]
    [InlineData("[OAuth2Client][OAuth2RequestParameter(1, 2)][OAuth2RequestParameter(\"a\", \"b\", \"c\")][OAuth2RequestParameter(\"a\", On = Missing)][OAuth2RequestParameter(\"a\", RenameTo = 3)] partial class C;")]
    [InlineData("[OAuth2Client][OAuth2RequestParameter(\"a\", RenameTo = \"b\", RenameTo = \"c\")] partial class C;")]
    [InlineData("[OAuth2Client][OAuth2SuccessMember(null!, null!)][OAuth2SuccessMember(\"a\", null, \"b\")][OAuth2SuccessMember] partial class C;")]
    [InlineData("[OAuth2Client][OAuth2SuccessMember(\"a\", [\"b\", null!])] partial class C;")]
    [InlineData("[OAuth2Client][OAuth2EndpointParameter(\"a\", Values = null!, Source = (OAuth2EndpointParameterSource)7, Pattern = \"[\")] partial class C;")]
    [InlineData("[OAuth2Client][OAuth2EndpointParameter(\"\", Source = OAuth2EndpointParameterSource.User)][OAuth2EndpointParameter(\"{\", Source = OAuth2EndpointParameterSource.User)] partial class C;")]
    [InlineData("[OAuth2Client][OAuth2EndpointParameter(\"t\", Source = OAuth2EndpointParameterSource.User)][OAuth2EndpointParameter(\"t\", Source = OAuth2EndpointParameterSource.User)] partial class C;")]
    [InlineData("[OAuth2Client][OAuth2EndpointParameter(\"t\", Source = OAuth2EndpointParameterSource.User, ArgumentName = \"<&\\\"\")] partial class C;")]
    [InlineData("[OAuth2Client][OAuth2EndpointParameter(\"<t>&\\n\", Source = OAuth2EndpointParameterSource.User)] partial class C;")]
    [InlineData("[OAuth2Client][OAuth2AuthorizationParameter(\"{t}\")][OAuth2EndpointParameter(\"t\", Source = OAuth2EndpointParameterSource.User)] partial class C;")]
    [InlineData("[OAuth2Client(ExpiredTokenStatus = \"x\", Pkce = 3, AccessTokenLifetime = null, PkceOffReason = 1)] partial class C;")]
    [InlineData("[OAuth2Client][OAuth2ErrorCode(\"\\uD800\", \"\\0\")][OAuth2ClientAssertion(null!)][OAuth2ClientAssertion(\"a\", Issuer = null!)] partial class C;")]
    [InlineData("[OAuth2Client] partial class CreateReconnectUrlAsync;")]
    [InlineData("[OAuth2Client] partial class C { Scope Scope; int Definition(int i) => i; }")]
    [InlineData("[OAuth2Client] partial class C { int GetUserAuthorizationUrlAsync; }")]
    [InlineData("[OAuth2Client] partial class AuthData;")]
    [InlineData("[OAuth2Client] partial class Definition;")]
    [InlineData("[OAuth2Client] partial class _core;")]
    [InlineData("[OAuth2Client] partial class ForgetUserAsync;")]
    [InlineData("[OAuth2Client] partial class RefreshUserAccessTokenAsync;")]
    [InlineData("[OAuth2Client] partial class OnAuthorizedAsync;")]
    [InlineData("[OAuth2Client] partial class C; class COptions;")]
    [InlineData("[OAuth2Client] partial class C; static class CRegistration;")]
    [InlineData("partial class A { [OAuth2Client] internal partial class BC; } partial class AB { [OAuth2Client] internal partial class C; }")]
    [InlineData("[OAuth2Client] partial class C { required Missing M; public required int I }")]
    [InlineData("[OAuth2Client] partial class C { C() : this() { } C(Missing m) : base(m) { } C(")]
    [InlineData("[OAuth2Client] partial class C : B { } partial class B : D { } partial class D : B { public int Scope; }")]
    [InlineData("[OAuth2Client][Obsolete(Missing)][System.Diagnostics.CodeAnalysis.Experimental] partial class C;")]
    [InlineData("[OAuth2Client(AuthorizationCallback = \"M\")] partial class C { ValueTask<AuthorizationCallbackResult?> M(AuthorizationCallbackContext<> c, CancellationToken t) => default; }")]
    [InlineData("[OAuth2Client(AuthorizationCallback = \"M\")] partial class C { ValueTask<AuthorizationCallbackResult?> M(AuthorizationCallbackContext<Missing.AuthData> c, Missing t) => default; }")]
    [InlineData("namespace N.; [OAuth2Client] partial class C;")]
    [InlineData("[OAuth2Client(Alias = \"\\uD800\", DisplayName = \"\\uDC00\\0\")] partial class C;")]
    public void Wrong_source_never_makes_it_throw(string source)
    {
        AssertAddsNoError(source);
    }

    [Fact]
    public void Neither_does_source_that_is_still_being_typed()
    {
        for (var length = 0; length < Whole.Length; length++)
        {
            Run(Compile(Whole[..length]));
        }
    }

    [Fact]
    public void Neither_does_source_that_lost_a_piece()
    {
        var tokens = CSharpSyntaxTree.ParseText(Whole, cancellationToken: TestContext.Current.CancellationToken)
            .GetRoot(TestContext.Current.CancellationToken).DescendantTokens().ToList();
        foreach (var token in tokens)
        {
            AssertAddsNoError(Whole.Remove(token.FullSpan.Start, token.FullSpan.Length));
        }
    }

    [Theory]
    [InlineData(20261124)]
    public void Neither_does_source_that_was_changed_at_random(int seed)
    {
        var random = new Random(seed);
        string[] pieces = ["\"", "[", "]", "(", ")", "<", ">", "{", "}", ";", ",", "=", "partial ", "class ", "null", "\\", "\n#if X\n", "/*", "static ", "1", "\"\"", "é", "\0"];
        for (var i = 0; i < 400; i++)
        {
            var source = Whole;
            for (var change = random.Next(1, 6); change > 0; change--)
            {
                var start = random.Next(source.Length);
                source = random.Next(3) switch
                {
                    0 => source.Remove(start, random.Next(Math.Min(12, source.Length - start))),
                    1 => source.Insert(start, pieces[random.Next(pieces.Length)]),
                    _ => source.Insert(start, source.Substring(random.Next(source.Length / 2), random.Next(source.Length / 3))),
                };
            }

            Run(Compile(source));
        }
    }

    /// <summary>Checks that all errors in emitted code follow from errors in the application's code.</summary>
    private static void AssertAddsNoError(string source)
    {
        var compilation = Compile(source);
        var run = Run(compilation);
        var emitted = run.ProblemsInEmittedCode.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        var isSourceWrong = run.Problems.Except(run.ProblemsInEmittedCode).Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.True(emitted.Count == 0 || isSourceWrong, $"{string.Join('\n', emitted)}\n{source}");
        if (!compilation.GetDiagnostics().Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            Assert.True(!run.ProblemsInEmittedCode.Any(), $"{string.Join('\n', run.ProblemsInEmittedCode)}\n{source}");
        }
    }
}
