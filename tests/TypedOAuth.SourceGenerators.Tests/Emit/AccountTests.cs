using Microsoft.CodeAnalysis;

namespace TypedOAuth.SourceGenerators.Tests.Emit;

/// <summary>Tests the members and the data of clients that know the account.</summary>
public sealed class AccountTests
{
    private const string Source = "MultipleAccounts = true, RevokeTokenUri = \"https://as.example/revoke\", UserInfoUri = \"https://api.example/user\"";
    private const string Attribute = "[OAuth2Account(OAuth2AccountSource.UserInfo)]";

    private static readonly string[] Members =
        ["GetConnectionAsync", "GetAccessTokenForUserAsync", "RefreshUserAccessTokenAsync", "RevokeUserAccessTokenAsync", "ForgetUserAsync"];

    [Fact]
    public void A_client_of_several_accounts_takes_an_account_after_the_user()
    {
        var run = RunClean(
            $"{Annotate(Source, Attribute)} public partial class C;",
            """
            class Caller
            {
                object None(C c) => c.GetAccessTokenForUserAsync("user");
                object One(C c) => c.GetConnectionAsync("user", "account");
                object Both(C c, CancellationToken token) => c.ForgetUserAsync("user", "account", token);
                object Token(C c, CancellationToken token) => c.RefreshUserAccessTokenAsync("user", cancellationToken: token);
                object Any<T, D>(T c, CancellationToken token) where T : class, IOAuth2Client<T, D> where D : OAuth2AuthData, TypedOAuth.Generated.IOAuth2AuthData<D> =>
                    (c.GetAccessTokenForUserAsync("user", token), c.ForgetUserAsync("user", token));
                object Use(C c) => Any<C, C.AuthData>(c, default);
            }
            """);
        Assert.All(Members, member =>
        {
            var method = Assert.Single(run.GetType("C").GetMembers(member).OfType<IMethodSymbol>());
            Assert.Equal(["userId", "account", "cancellationToken"], method.Parameters.Select(static parameter => parameter.Name));
            Assert.Equal([false, true, true], method.Parameters.Select(static parameter => parameter.IsOptional));
            Assert.Equal(NullableAnnotation.Annotated, method.Parameters[1].NullableAnnotation);
        });
        Assert.Equal(
            ["userId", "cancellationToken"],
            Assert.Single(run.GetType("C").GetMembers("CreateReconnectUrlAsync").OfType<IMethodSymbol>()).Parameters.Select(static parameter => parameter.Name));
    }

    [Fact]
    public void A_client_of_one_account_takes_no_account()
    {
        var run = Run(Compile(
            $"{Annotate("UserInfoUri = \"https://api.example/user\", AllowSharedAccounts = true", Attribute)} public partial class C;",
            "class Caller { object M(C c) => c.GetConnectionAsync(\"user\", \"account\"); }"));
        Assert.Equal("CS1503", Assert.Single(run.Problems).Id);
        Assert.DoesNotContain("account", run.Source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UserInfo", "", "new(global::TypedOAuth.OAuth2AccountSource.UserInfo)")]
    [InlineData("IdToken", ", Label = \"name\"", "new(global::TypedOAuth.OAuth2AccountSource.IdToken) { Label = \"name\" }")]
    [InlineData("TokenResponse", ", Id = \"team.id\", Picture = \"team.icon\"", "new(global::TypedOAuth.OAuth2AccountSource.TokenResponse) { Id = \"team.id\", Picture = \"team.icon\" }")]
    [InlineData("CallbackField", ", Id = \"realm.Id\"", "new(global::TypedOAuth.OAuth2AccountSource.CallbackField) { Id = \"realm.Id\" }")]
    [InlineData("TokenResponse", "", null)]
    [InlineData("CallbackField", ", Id = \"code\"", null)]
    [InlineData("UserInfo", ", Label = \"a..b\"", null)]
    public void A_valid_declaration_is_data(string source, string members, string? expected)
    {
        var text = RunClean($"{Annotate("UserInfoUri = \"https://api.example/user\"", $"[OAuth2Account(OAuth2AccountSource.{source}{members})]")} public partial class C;").Source;
        Assert.Equal(expected is not null, text.Contains("Account = new(", StringComparison.Ordinal));
        Assert.Contains(expected is null ? "" : $"Account = {expected},\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_is_not_in_the_enumeration_is_left_out()
    {
        var text = RunClean($"{Annotate("RefreshTokenUse = (OAuth2RefreshTokenUse)7", "[OAuth2Account((OAuth2AccountSource)9)]")} public partial class C;").Source;
        Assert.DoesNotContain("RefreshTokenUse", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Account = ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_declared_is_in_the_definition_and_nothing_else()
    {
        const string Arguments = "RefreshTokenUse = OAuth2RefreshTokenUse.Rotates, RefreshReuseTolerated = true, UserInfoUri = \"https://api.example/user\", MultipleAccounts = true, AllowSharedAccounts = true";
        string[] lines =
        [
            "RefreshTokenUse = global::TypedOAuth.OAuth2RefreshTokenUse.Rotates,", "RefreshReuseTolerated = true,",
            "UserInfoUri = \"https://api.example/user\",", "MultipleAccounts = true,", "AllowSharedAccounts = true,",
        ];
        var (declared, plain) = (RunClean($"{Annotate(Arguments, Attribute)} public partial class C;").Source, RunClean($"{Annotate()} public partial class C;").Source);
        Assert.All(lines, line =>
        {
            Assert.Contains($"    {line}\n", declared, StringComparison.Ordinal);
            Assert.DoesNotContain(line.Split(' ')[0], plain, StringComparison.Ordinal);
        });
    }
}
