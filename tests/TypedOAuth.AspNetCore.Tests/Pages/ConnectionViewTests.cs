using TypedOAuth.AspNetCore.Pages;
using TypedOAuth.Generated;

namespace TypedOAuth.AspNetCore.Tests.Pages;

/// <summary>Checks the view of a connection on a page, and the order of views.</summary>
public sealed class ConnectionViewTests
{
    private static readonly ClientView Client = new()
    {
        Alias = "acme",
        Name = "Acme",
        Provider = "Acme",
        Monogram = "A",
        DefaultScopes = ["read", "write"],
        NeededBecause = new Dictionary<string, string> { ["write"] = "So that it works." },
    };

    [Theory]
    [InlineData(OAuth2ConnectionState.Connected, null, ConnectionCondition.Connected)]
    [InlineData(OAuth2ConnectionState.Failing, null, ConnectionCondition.Failing)]
    [InlineData(OAuth2ConnectionState.NotConnected, null, ConnectionCondition.NotConnected)]
    [InlineData(OAuth2ConnectionState.NotConfigured, null, ConnectionCondition.NotConfigured)]
    [InlineData(OAuth2ConnectionState.NeedsAttention, OAuth2ConnectionReason.Revoked, ConnectionCondition.Attention)]
    [InlineData(OAuth2ConnectionState.NeedsAttention, OAuth2ConnectionReason.Indeterminate, ConnectionCondition.Attention)]
    [InlineData(OAuth2ConnectionState.NeedsAttention, OAuth2ConnectionReason.ScopesMissing, ConnectionCondition.Connected)]
    internal void A_state_has_its_condition(OAuth2ConnectionState state, OAuth2ConnectionReason? reason, ConnectionCondition condition) =>
        Assert.Equal(condition, AccountView.Of(Client, new() { State = state, Reason = reason, GrantedScopes = ["read", "write"] }).Condition);

    [Theory]
    [InlineData("read write", "", ConnectionCondition.Connected)]
    [InlineData("read", "write", ConnectionCondition.MoreAccess)]
    [InlineData("read", "", ConnectionCondition.MoreAccess)]
    [InlineData("write", "read", ConnectionCondition.Connected)]
    [InlineData("", "", ConnectionCondition.Connected)]
    internal void Only_what_the_application_needs_is_missed(string granted, string missing, ConnectionCondition condition) =>
        Assert.Equal(condition, AccountView.Of(Client, new()
        {
            State = OAuth2ConnectionState.Connected,
            GrantedScopes = granted.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            MissingScopes = missing.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        }).Condition);

    /// <summary>Google grants "email" as a URI.</summary>
    [Fact]
    public void A_scope_that_was_granted_by_another_name_is_not_missed()
    {
        var client = Client with
        {
            Definition = Define(),
        };
        var connection = new OAuth2Connection { State = OAuth2ConnectionState.Connected, GrantedScopes = ["read", "https://as.example/write"] };
        Assert.Equal(ConnectionCondition.Connected, AccountView.Of(client, connection).Condition);
        Assert.Equal(ConnectionCondition.MoreAccess, AccountView.Of(Client, connection).Condition);
    }

    /// <summary>A connection without a required scope needs attention, so the page offers the authorization that can grant the scope.</summary>
    [Theory]
    [InlineData("write", ConnectionCondition.MoreAccess)]
    [InlineData("read", ConnectionCondition.Connected)]
    internal void A_required_scope_is_missed_also_without_a_reason(string required, ConnectionCondition condition)
    {
        var client = Client with { Definition = Define(required), NeededBecause = new Dictionary<string, string>() };
        var view = AccountView.Of(client, new()
        {
            State = OAuth2ConnectionState.NeedsAttention,
            Reason = OAuth2ConnectionReason.ScopesMissing,
            GrantedScopes = ["read"],
            MissingScopes = ["write"],
        });
        Assert.Equal(condition, view.Condition);
        Assert.Equal(condition == ConnectionCondition.MoreAccess ? [required] : [], view.Needed);
    }

    [Fact]
    public void A_scope_that_is_required_and_has_a_reason_is_missed_once()
    {
        var connection = new OAuth2Connection { State = OAuth2ConnectionState.Connected, GrantedScopes = ["read"], MissingScopes = ["write"] };
        Assert.Equal(["write"], (Client with { Definition = Define("write") }).FindNeeded(connection));
    }

    [Fact]
    public void What_needs_the_user_comes_first_then_the_applications_order_then_the_name()
    {
        ConnectionView[] views =
        [
            Create("offer", null, 0), Create("good-b", OAuth2ConnectionState.Connected, 0), Create("good-a", OAuth2ConnectionState.Connected, 0),
            Create("good-first", OAuth2ConnectionState.Connected, -1), Create("failing", OAuth2ConnectionState.Failing, 0),
            Create("attention", OAuth2ConnectionState.NeedsAttention, 9),
        ];
        Assert.Equal(
            ["attention", "failing", "good-first", "good-a", "good-b", "offer"],
            ConnectionView.Sort(views).Select(static view => view.Client.Alias));
    }

    [Fact]
    public void The_worst_account_speaks_for_its_client()
    {
        var view = new ConnectionView(Client, [Account(OAuth2ConnectionState.Connected), Account(OAuth2ConnectionState.NeedsAttention)]);
        Assert.Equal(ConnectionCondition.Attention, view.Condition);
    }

    private static OAuth2ClientDefinition Define(params string[] required) => new()
    {
        Alias = "acme",
        DisplayName = "Acme",
        AuthUri = "https://as.example/authorize",
        AccessTokenUri = "https://as.example/token",
        RequiredScopes = required,
        ScopeEquivalences = [new("write", "https://as.example/write")],
    };

    private static AccountView Account(OAuth2ConnectionState state) => AccountView.Of(Client, new() { State = state });

    private static ConnectionView Create(string alias, OAuth2ConnectionState? state, int order) =>
        ConnectionView.Of(Client with { Alias = alias, Name = alias, Order = order }, new OAuth2Connection { State = state ?? OAuth2ConnectionState.NotConnected });
}
