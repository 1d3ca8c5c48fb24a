//! stub
use crate::package::*;
use sspcheck_model::status::Status;
#[derive(Clone,PartialEq,Eq,Hash,Debug,Default)]
pub struct Reference;
impl Package for Reference { fn acquire(&mut self,_:Direction)->Acquired{Acquired{status:Status(0xc0000001),handle:0}} fn release(&mut self,_:u64)->Status{Status(0)} fn query(&mut self,a:&Arguments<'_>)->Queried{Queried{status:Status(0xc0000001),context:a.context,metadata:Returned::Nothing}} fn exchange(&mut self,a:&Arguments<'_>,_:Bytes<'_>)->Exchanged{Exchanged{status:Status(0xc0000001),context:a.context}} fn delete(&mut self,_:u64)->Option<Status>{None} }
